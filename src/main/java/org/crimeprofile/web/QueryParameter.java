package org.crimeprofile.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What one query parameter means and admits; its name is the component's in snake_case. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface QueryParameter {

  /**
   * Name of the vocabulary of the parameter {@code sort}: what the route's view declares {@link
   * Sortable}.
   */
  String SORT = "sort";

  /** Name of the vocabulary of the parameter {@code fields}: the components of the route's view. */
  String FIELDS = "fields";

  /** Name of the parameter that is free text, wherever there is one. */
  String TEXT = "q";

  /** Most characters of a free text. */
  int LONGEST_TEXT = 200;

  /** Name of the vocabulary of the parameter {@code format}: the formats of the route's view. */
  String FORMAT = "format";

  /** What it is for, as the OpenAPI document tells it. */
  String value();

  /** The vocabulary that its values are from; empty where there is none. */
  String vocabulary() default "";

  /**
   * The value that holds where the request gives none; empty where the parameter then does not
   * apply.
   */
  String defaultValue() default "";

  /** Whether a request without it is refused. */
  boolean required() default false;

  /**
   * Most characters of a text that is free of any vocabulary; 0 for everything else. A route has at
   * most one, and calls it {@link #TEXT}.
   */
  int longest() default 0;

  /** An example of its value. */
  String example() default "";

  /** Least value of a number. */
  int min() default 0;

  /** Greatest value of a number. */
  int max() default Integer.MAX_VALUE;
}
