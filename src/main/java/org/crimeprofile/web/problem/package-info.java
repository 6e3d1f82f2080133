/**
 * Errors as RFC 9457 has them, whoever notices them: a controller, a filter, Spring MVC or Jetty.
 *
 * <p>Comes in: an exception or a refusal. Goes out: {@code application/problem+json}. Whoever
 * refuses a request may use it; it uses {@code request} and {@code header}.
 */
@NullMarked
package org.crimeprofile.web.problem;

import org.jspecify.annotations.NullMarked;
