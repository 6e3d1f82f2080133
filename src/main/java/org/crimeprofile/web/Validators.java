package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
    Header plainTag,
    Header compressedTag,
    @Nullable Instant changedAt,
    @Nullable Header lastModified) {

  /** Of RFC 9110, which wants two digits for the day. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final Header CACHE_CONTROL =
      new Header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
  private static final Header VARY = new Header(HttpHeaders.VARY, "Accept, Accept-Encoding");

  static Validators of(String tag, @Nullable Instant changedAt) {
    return new Validators(
        new Header(HttpHeaders.ETAG, '"' + tag + '"'),
        new Header(HttpHeaders.ETAG, '"' + tag + "-gzip\""),
        changedAt,
        changedAt == null ? null : new Header(HttpHeaders.LAST_MODIFIED, DATE.format(changedAt)));
  }

  /** Says what may be done with a copy. */
  static void describe(HttpServletRequest request, HttpServletResponse response) {
    CACHE_CONTROL.addTo(request, response);
    VARY.addTo(request, response);
  }

  /**
   * Says which copy this is.
   *
   * @return true if the client has it, or wants only another: the status says so, and no body is to
   *     follow
   */
  boolean settle(HttpServletRequest request, HttpServletResponse response, boolean compressed) {
    Header tag = compressed ? compressedTag : plainTag;
    String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    // The usual cases are told here at little cost; the library knows the others.
    boolean usual =
        (known == null
                ? request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) == null
                : known.equals(tag.value()))
            && request.getHeader(HttpHeaders.IF_MATCH) == null
            && request.getHeader(HttpHeaders.IF_UNMODIFIED_SINCE) == null;
    if (!usual) {
      return new ServletWebRequest(request, response)
          .checkNotModified(tag.value(), changedAt == null ? -1 : changedAt.toEpochMilli());
    }
    tag.addTo(request, response);
    if (lastModified != null) {
      lastModified.addTo(request, response);
    }
    if (known != null) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return known != null;
  }
}
