package org.crimeprofile.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.crimeprofile.web.problem.Problem;
import org.crimeprofile.web.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Grants each client so many requests in a time, and tells it how many are left, in the fields of
 * draft-ietf-httpapi-ratelimit-headers-11.
 */
public class RateLimitFilter extends OncePerRequestFilter {

  static final String POLICY = "RateLimit-Policy";
  static final String LIMIT = "RateLimit";

  private final RateLimitSettings settings;
  private final ProblemWriter problems;
  private final ClientAddress address;
  private final Cache<String, Bucket> clients;
  private final String policy;

  public RateLimitFilter(RateLimitSettings settings, ProblemWriter problems) {
    this.settings = settings;
    this.problems = problems;
    this.address = new ClientAddress(settings.trusted());
    this.policy =
        "\"client\";q=%d;w=%d".formatted(settings.requests(), settings.window().toSeconds());
    // A client that has been silent for a window has all of its requests again: forgetting it
    // changes nothing.
    this.clients =
        Caffeine.newBuilder()
            .maximumSize(settings.clients())
            .expireAfterAccess(settings.window())
            .build();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Bucket bucket = clients.get(address.of(request), client -> newBucket());
    ConsumptionProbe granted = bucket.tryConsumeAndReturnRemaining(1);
    response.setHeader(POLICY, policy);
    response.setHeader(
        LIMIT,
        "\"client\";r=%d;t=%d"
            .formatted(granted.getRemainingTokens(), seconds(granted.getNanosToWaitForReset())));
    if (granted.isConsumed()) {
      chain.doFilter(request, response);
      return;
    }
    long wait = seconds(granted.getNanosToWaitForRefill());
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
    problems.write(
        request,
        response,
        Problem.Kind.TOO_MANY_REQUESTS,
        "One client may ask %d times in %d seconds. Try again in %d s; CSV without a limit gives a whole collection at once."
            .formatted(settings.requests(), settings.window().toSeconds(), wait));
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(settings.requests())
                    .refillGreedy(settings.requests(), settings.window()))
        .build();
  }

  /** Rounded up: who waits that long is served. */
  private static long seconds(long nanoseconds) {
    return TimeUnit.NANOSECONDS.toSeconds(nanoseconds + TimeUnit.SECONDS.toNanos(1) - 1);
  }
}
