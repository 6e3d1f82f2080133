package org.crimeprofile.web.limits;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jetty.util.InetAddressSet;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one client may ask for.
 *
 * @param requests most requests within the window; 0 sets no limit
 * @param window the time in which as many are granted anew, from one second to a day
 * @param clients how many clients are remembered at most
 * @param proxies addresses and ranges ({@code 10.0.0.0/8}) of those who are believed when they say
 *     in {@code X-Forwarded-For} whom they ask for
 */
@ConfigurationProperties("crime-profile.rate-limit")
public record RateLimitSettings(
    @DefaultValue("0") int requests,
    @DefaultValue("1m") Duration window,
    @DefaultValue("10000") int clients,
    @DefaultValue List<String> proxies) {

  /** What no client has to wait longer than. */
  public static final Duration MAX_WINDOW = Duration.ofDays(1);

  public RateLimitSettings {
    if (requests < 0) {
      throw new IllegalArgumentException("crime-profile.rate-limit.requests must be 0 or more");
    }
    if (window.compareTo(Duration.ofSeconds(1)) < 0 || window.compareTo(MAX_WINDOW) > 0) {
      throw new IllegalArgumentException("crime-profile.rate-limit.window must be from 1s to 1d");
    }
    if (clients < 1) {
      throw new IllegalArgumentException("crime-profile.rate-limit.clients must be 1 or more");
    }
    addresses(proxies);
  }

  /** The addresses of the proxies that are believed. */
  Predicate<InetAddress> trusted() {
    return addresses(proxies);
  }

  private static InetAddressSet addresses(List<String> ranges) {
    InetAddressSet addresses = new InetAddressSet();
    for (String range : ranges) {
      try {
        addresses.add(range);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "crime-profile.rate-limit.proxies has %s, which is neither an address nor a range such as 10.0.0.0/8"
                .formatted(range),
            e);
      }
    }
    return addresses;
  }
}
