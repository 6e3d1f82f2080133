package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells browsers not to do with it; a page of ours sets a policy of its own. */
final class SecurityHeaders {

  private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

  /** An answer of the API runs nothing, loads nothing and is framed by nobody. */
  private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

  /** The documentation brings its own script, and styles elements as it goes. */
  private static final String DOCUMENTATION =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  static void set(HttpServletResponse response, String path) {
    boolean documentation = path.startsWith("/swagger-ui/") || path.equals("/docs");
    response.setHeader(CONTENT_SECURITY_POLICY, documentation ? DOCUMENTATION : DATA);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    // Any site may read: what CORS allows must not be blocked where an answer is embedded.
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }
}
