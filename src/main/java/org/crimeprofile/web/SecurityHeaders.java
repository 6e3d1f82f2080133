package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** What every answer tells browsers not to do with it; a page of ours sets a policy of its own. */
final class SecurityHeaders {

  /** An answer of the API runs nothing, loads nothing and is framed by nobody. */
  private static final Header DATA = policy("default-src 'none'; frame-ancestors 'none'");

  /** The documentation brings its own script, and styles elements as it goes. */
  private static final Header DOCUMENTATION =
      policy(
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
              + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

  private static final List<Header> OF_ALL =
      List.of(
          new Header("X-Content-Type-Options", "nosniff"),
          new Header("X-Frame-Options", "DENY"),
          new Header("Referrer-Policy", "no-referrer"),
          new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
          // Any site may read: what CORS allows must not be blocked where an answer is embedded.
          new Header("Cross-Origin-Resource-Policy", "cross-origin"));

  private SecurityHeaders() {}

  /** Adds them to a response that has none. */
  static void addTo(HttpServletRequest request, HttpServletResponse response) {
    policy(request).addTo(request, response);
    for (Header header : OF_ALL) {
      header.addTo(request, response);
    }
  }

  /** Sees to it that a response has them, which may have them already. */
  static void set(HttpServletRequest request, HttpServletResponse response) {
    policy(request).set(response);
    OF_ALL.forEach(header -> header.set(response));
  }

  private static Header policy(HttpServletRequest request) {
    String path = String.valueOf(request.getRequestURI());
    return path.startsWith("/swagger-ui/") || path.equals("/docs") ? DOCUMENTATION : DATA;
  }

  private static Header policy(String value) {
    return new Header("Content-Security-Policy", value);
  }
}
