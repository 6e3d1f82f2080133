package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import org.crimeprofile.web.request.FormatSuffix;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** All of a request that decides its representation, as the client wrote it. */
record RequestKey(String path, @Nullable String query, @Nullable String accept) {

  /** What one takes in memory beside its characters, in bytes, about. */
  private static final int OVERHEAD = 200;

  static RequestKey of(HttpServletRequest request) {
    return new RequestKey(
        FormatSuffix.path(request),
        request.getQueryString(),
        request.getHeader(HttpHeaders.ACCEPT));
  }

  static RequestKey of(Request request) {
    HttpURI uri = request.getHttpURI();
    return new RequestKey(
        uri.getPath(), uri.getQuery(), request.getHeaders().get(HttpHeader.ACCEPT));
  }

  int weight() {
    return OVERHEAD + path.length() + length(query) + length(accept);
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
