package org.crimeprofile.web.header;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;

/** What every answer tells browsers not to do with it; a page of ours sets a policy of its own. */
public final class SecurityHeaders {

  private static final List<EncodedHeader> OF_ALL =
      List.of(
          new EncodedHeader("X-Content-Type-Options", "nosniff"),
          new EncodedHeader("X-Frame-Options", "DENY"),
          new EncodedHeader("Referrer-Policy", "no-referrer"),
          new EncodedHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
          // Any site may read: what CORS allows must not be blocked where an answer is embedded.
          new EncodedHeader("Cross-Origin-Resource-Policy", "cross-origin"));

  /** An answer of the API runs nothing, loads nothing and is framed by nobody. */
  private static final List<HttpField> OF_DATA = with("default-src 'none'; frame-ancestors 'none'");

  /** The documentation brings its own script, and styles elements as it goes. */
  private static final List<HttpField> OF_DOCUMENTATION =
      with(
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
              + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

  private SecurityHeaders() {}

  /** Those of the answer to a request. */
  public static List<HttpField> of(Request request) {
    String path = String.valueOf(request.getHttpURI().getPath());
    return path.startsWith("/swagger-ui/") || path.equals("/docs") ? OF_DOCUMENTATION : OF_DATA;
  }

  private static List<HttpField> with(String policy) {
    return Stream.concat(
            Stream.of(new EncodedHeader("Content-Security-Policy", policy)), OF_ALL.stream())
        .map(EncodedHeader::encoded)
        .toList();
  }
}
