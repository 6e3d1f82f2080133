package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * By what a client and the service see whether they have the same copy of an answer (RFC 9110,
 * section 8.8); a compressed copy is another one.
 *
 * @param lastModified when the data last changed; absent where that says nothing of the answer
 */
record Validators(
    String plainTag,
    String compressedTag,
    @Nullable Instant changedAt,
    @Nullable String lastModified) {

  private static final String CACHE_CONTROL = "public, max-age=0, must-revalidate";
  private static final String VARY = "Accept, Accept-Encoding";

  static Validators of(String tag, @Nullable Instant changedAt) {
    return new Validators(
        '"' + tag + '"',
        '"' + tag + "-gzip\"",
        changedAt,
        changedAt == null
            ? null
            : DateTimeFormatter.RFC_1123_DATE_TIME.format(changedAt.atOffset(ZoneOffset.UTC)));
  }

  /** Says what may be done with a copy. */
  static void describe(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
    response.addHeader(HttpHeaders.VARY, VARY);
  }

  /**
   * Says which copy this is.
   *
   * @return true if the client has it, or wants only another: the status says so, and no body is to
   *     follow
   */
  boolean settle(HttpServletRequest request, HttpServletResponse response, boolean compressed) {
    String tag = compressed ? compressedTag : plainTag;
    String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    // The usual cases are told here at little cost; the library knows the others.
    boolean usual =
        (known == null
                ? request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) == null
                : known.equals(tag))
            && request.getHeader(HttpHeaders.IF_MATCH) == null
            && request.getHeader(HttpHeaders.IF_UNMODIFIED_SINCE) == null;
    if (!usual) {
      return new ServletWebRequest(request, response)
          .checkNotModified(tag, changedAt == null ? -1 : changedAt.toEpochMilli());
    }
    response.setHeader(HttpHeaders.ETAG, tag);
    if (lastModified != null) {
      response.setHeader(HttpHeaders.LAST_MODIFIED, lastModified);
    }
    if (known != null) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return known != null;
  }
}
