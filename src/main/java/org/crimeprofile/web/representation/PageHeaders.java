package org.crimeprofile.web.representation;

import jakarta.servlet.http.HttpServletResponse;
import org.crimeprofile.web.DataVersion;
import org.springframework.http.HttpHeaders;

/** What the envelope says, in headers: for those who read no JSON, or no body. */
final class PageHeaders {

  private static final String TOTAL_COUNT = "X-Total-Count";
  private static final String DATA_VERSION = "X-Data-Version";

  private PageHeaders() {}

  static void setDataVersion(HttpServletResponse response, DataVersion version) {
    response.setHeader(DATA_VERSION, String.valueOf(version.number()));
  }

  static void setTotal(HttpServletResponse response, long total) {
    response.setHeader(TOTAL_COUNT, String.valueOf(total));
  }

  static void addLinks(HttpServletResponse response, Page.Links links) {
    response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"self\"".formatted(links.self()));
    if (links.next() != null) {
      response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(links.next()));
    }
    if (links.previous() != null) {
      response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"prev\"".formatted(links.previous()));
    }
  }
}
