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
 * The validators of a response (RFC 9110, section 8.8); that of its compressed form is another one.
 *
 * @param lastModified when the data last changed; absent where that says nothing of the response
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

  /** Sets what caches may do with a copy, which is the same for all. */
  static void setCacheHeaders(HttpServletResponse response) {
    CACHE_CONTROL.set(response);
    VARY.set(response);
  }

  /**
   * Sets the validators, and evaluates the request's preconditions (RFC 9110, section 13).
   *
   * @return true if the status is 304 or 412, and no body is to follow
   */
  boolean checkPreconditions(
      HttpServletRequest request, HttpServletResponse response, boolean compressed) {
    return new ServletWebRequest(request, response)
        .checkNotModified(
            tag(compressed).value(), changedAt == null ? -1 : changedAt.toEpochMilli());
  }

  private EncodedHeader tag(boolean compressed) {
    return compressed ? compressedTag : plainTag;
  }

  /**
   * Whether the client has this copy, as far as that is seen at little cost.
   *
   * @return absent where only {@link #checkPreconditions} knows
   */
  Optional<Boolean> matches(HttpFields request, boolean compressed) {
    if (request.contains(HttpHeader.IF_MATCH) || request.contains(HttpHeader.IF_UNMODIFIED_SINCE)) {
      return Optional.empty();
    }
    String tags = request.get(HttpHeader.IF_NONE_MATCH);
    if (tags == null) {
      return request.contains(HttpHeader.IF_MODIFIED_SINCE) ? Optional.empty() : Optional.of(false);
    }
    return tags.equals(tag(compressed).value()) ? Optional.of(true) : Optional.empty();
  }

  /** Adds all that a response and its 304 have in common. */
  void addHeaders(HttpFields.Mutable headers, boolean compressed) {
    headers.add(CACHE_CONTROL.encoded());
    headers.add(VARY.encoded());
    headers.add(tag(compressed).encoded());
    if (lastModified != null) {
      headers.add(lastModified.encoded());
    }
  }
}
