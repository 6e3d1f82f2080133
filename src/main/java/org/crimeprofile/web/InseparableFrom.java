package org.crimeprofile.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps this component of a view wherever {@code fields=} keeps another, which would mislead alone.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface InseparableFrom {

  /** Name of the other component, as it is served. */
  String value();
}
