package org.crimeprofile.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the formats that a view comes in, first the one that it comes in where nothing is said. A
 * view without it comes in JSON and CSV; one that names others makes them itself, as a {@link
 * Document}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Formats {

  /** All of its formats. */
  Format[] value();
}
