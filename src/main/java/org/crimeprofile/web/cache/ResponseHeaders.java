package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crimeprofile.web.header.EncodedHeader;
import org.springframework.http.HttpHeaders;

/** The headers of a response under way, apart from those that the server had set before. */
final class ResponseHeaders {

  /** Those of one transmission, which are none of the response's own. */
  private static final List<String> OF_TRANSMISSION =
      List.of(
          HttpHeaders.ETAG,
          HttpHeaders.LAST_MODIFIED,
          HttpHeaders.CACHE_CONTROL,
          HttpHeaders.VARY,
          HttpHeaders.CONTENT_ENCODING);

  private final HttpServletResponse response;
  private final Set<String> setBefore;

  ResponseHeaders(HttpServletResponse response) {
    this.response = response;
    this.setBefore = Set.copyOf(response.getHeaderNames());
  }

  /**
   * The response's own.
   *
   * @param tagged whether its validators are made for it, so that those set are not its own
   */
  List<EncodedHeader> own(boolean tagged) {
    return new LinkedHashSet<>(response.getHeaderNames())
        .stream()
            .filter(name -> !setBefore.contains(name))
            .filter(name -> !name.equals(HttpHeaders.CONTENT_TYPE))
            .filter(name -> !(tagged && OF_TRANSMISSION.contains(name)))
            .flatMap(
                name ->
                    response.getHeaders(name).stream().map(value -> new EncodedHeader(name, value)))
            .toList();
  }

  /** Takes back all of the response, of which the client has nothing yet. */
  void removeOwn() {
    for (String name : List.copyOf(response.getHeaderNames())) {
      if (!setBefore.contains(name)) {
        response.setHeader(name, null);
      }
    }
  }

  void removeOfTransmission() {
    OF_TRANSMISSION.forEach(name -> response.setHeader(name, null));
  }
}
