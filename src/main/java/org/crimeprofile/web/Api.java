package org.crimeprofile.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller of the public API: its routes only read, and return an {@link Item} or a {@link
 * Listing}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping(Api.ROOT)
public @interface Api {

  /** The path that every route of the API begins with. */
  String ROOT = "/api/v1";
}
