package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletResponse;
import org.crimeprofile.web.header.EncodedHeader;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** How a response came from the cache, or did not (RFC 9211). */
record CacheStatus(EncodedHeader status, @Nullable EncodedHeader age) {

  static final CacheStatus MISS = of("fwd=miss");
  static final CacheStatus STORED = of("fwd=miss; stored");
  static final CacheStatus COLLAPSED = of("fwd=miss; collapsed");

  private static final CacheStatus HIT = of("hit");
  private static final String STALE = "hit; ttl=-%d; detail=\"the database does not answer\"";

  /**
   * From memory.
   *
   * @param secondsStale seconds since the database last confirmed that the response is of the
   *     current data; 0 while it does
   */
  static CacheStatus hit(long secondsStale) {
    return secondsStale == 0
        ? HIT
        : new CacheStatus(
            of(STALE.formatted(secondsStale)).status,
            new EncodedHeader(HttpHeaders.AGE, String.valueOf(secondsStale)));
  }

  private static CacheStatus of(String what) {
    return new CacheStatus(new EncodedHeader("Cache-Status", "crime-profile-api; " + what), null);
  }

  void addTo(HttpServletResponse response) {
    status.addTo(response);
    if (age != null) {
      age.addTo(response);
    }
  }

  void addTo(HttpFields.Mutable headers) {
    headers.add(status.encoded());
    if (age != null) {
      headers.add(age.encoded());
    }
  }
}
