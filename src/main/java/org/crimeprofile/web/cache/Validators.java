package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.crimeprofile.web.header.EncodedHeader;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
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
    EncodedHeader plainTag,
    EncodedHeader compressedTag,
    @Nullable Instant changedAt,
    @Nullable EncodedHeader lastModified) {

  /** Of RFC 9110, which wants two digits for the day. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final EncodedHeader CACHE_CONTROL =
      new EncodedHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
  private static final EncodedHeader VARY =
      new EncodedHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");

  static Validators of(String tag, @Nullable Instant changedAt) {
    return new Validators(
        new EncodedHeader(HttpHeaders.ETAG, '"' + tag + '"'),
        new EncodedHeader(HttpHeaders.ETAG, '"' + tag + "-gzip\""),
        changedAt,
        changedAt == null
            ? null
            : new EncodedHeader(HttpHeaders.LAST_MODIFIED, DATE.format(changedAt)));
  }

  /** Says what may be done with a copy. */
  static void describe(HttpServletResponse response) {
    CACHE_CONTROL.set(response);
    VARY.set(response);
  }

  /**
   * Says which copy this is.
   *
   * @return true if the client has it, or wants only another: the status says so, and no body is to
   *     follow
   */
  boolean settle(HttpServletRequest request, HttpServletResponse response, boolean compressed) {
    return new ServletWebRequest(request, response)
        .checkNotModified(
            tag(compressed).value(), changedAt == null ? -1 : changedAt.toEpochMilli());
  }

  private EncodedHeader tag(boolean compressed) {
    return compressed ? compressedTag : plainTag;
  }

  /**
   * Whether a client has this copy, as far as that is told at little cost.
   *
   * @return absent where only {@link #settle} knows
   */
  Optional<Boolean> isKnown(HttpFields asked, boolean compressed) {
    if (asked.contains(HttpHeader.IF_MATCH) || asked.contains(HttpHeader.IF_UNMODIFIED_SINCE)) {
      return Optional.empty();
    }
    String known = asked.get(HttpHeader.IF_NONE_MATCH);
    if (known == null) {
      return asked.contains(HttpHeader.IF_MODIFIED_SINCE) ? Optional.empty() : Optional.of(false);
    }
    return known.equals(tag(compressed).value()) ? Optional.of(true) : Optional.empty();
  }

  /** Says what is to be said with a copy, and without it where it is known. */
  void describe(HttpFields.Mutable headers, boolean compressed) {
    headers.add(CACHE_CONTROL.encoded());
    headers.add(VARY.encoded());
    headers.add(tag(compressed).encoded());
    if (lastModified != null) {
      headers.add(lastModified.encoded());
    }
  }
}
