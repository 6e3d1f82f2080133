package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/**
 * What memory had to do with an answer (RFC 9211).
 *
 * @param age seconds since the database last confirmed that the answer is of the current data; 0
 *     while it does
 */
record CacheStatus(String value, long age) {

  static final CacheStatus MISS = new CacheStatus("crime-profile-api; fwd=miss", 0);
  static final CacheStatus STORED = new CacheStatus(MISS.value + "; stored", 0);
  static final CacheStatus COLLAPSED = new CacheStatus(MISS.value + "; collapsed", 0);

  private static final CacheStatus HIT = new CacheStatus("crime-profile-api; hit", 0);
  private static final String STALE = "%s; ttl=-%d; detail=\"the database does not answer\"";

  static CacheStatus hit(long secondsUnconfirmed) {
    return secondsUnconfirmed == 0
        ? HIT
        : new CacheStatus(STALE.formatted(HIT.value, secondsUnconfirmed), secondsUnconfirmed);
  }

  void say(HttpServletResponse response) {
    response.setHeader("Cache-Status", value);
    if (age > 0) {
      response.setHeader(HttpHeaders.AGE, String.valueOf(age));
    }
  }
}
