package org.crimeprofile.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.util.concurrent.TimeUnit;
import org.crimeprofile.web.header.AnyOriginCorsFilter;
import org.crimeprofile.web.problem.Problem;
import org.crimeprofile.web.problem.ProblemErrorHandler;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.http.HttpHeaders;

/**
 * Grants each client so many requests in a time, and tells it how many are left, in the fields of
 * draft-ietf-httpapi-ratelimit-headers-11.
 */
public final class RateLimitHandler extends Handler.Wrapper {

  private static final String POLICY = "RateLimit-Policy";
  private static final String LIMIT = "RateLimit";

  private final RateLimitSettings settings;
  private final ClientAddress address;
  private final Cache<String, Bucket> clients;
  private final String policy;

  public RateLimitHandler(RateLimitSettings settings) {
    this.settings = settings;
    this.address = new ClientAddress(settings.trusted());
    this.policy =
        "\"client\";q=%d;w=%d".formatted(settings.requests(), settings.window().toSeconds());
    // A client that has been silent for a window has all of its requests again: forgetting it
    // changes nothing.
    this.clients =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(settings.clients())
            .expireAfterAccess(settings.window())
            .build();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (settings.requests() == 0 || !isCounted(request)) {
      return super.handle(request, response, callback);
    }
    Bucket bucket = clients.get(address.of(request), client -> newBucket());
    ConsumptionProbe granted = bucket.tryConsumeAndReturnRemaining(1);
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(POLICY, policy);
    headers.put(
        LIMIT,
        "\"client\";r=%d;t=%d"
            .formatted(granted.getRemainingTokens(), seconds(granted.getNanosToWaitForReset())));
    if (granted.isConsumed()) {
      return super.handle(request, response, callback);
    }
    long wait = seconds(granted.getNanosToWaitForRefill());
    headers.put(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
    AnyOriginCorsFilter.ALLOWED.forEach(header -> headers.put(header.encoded()));
    Problem problem =
        Problem.of(
            Problem.Kind.TOO_MANY_REQUESTS,
            "One client may ask %d times in %d seconds. Try again in %d s; CSV without a limit gives a whole collection at once."
                .formatted(settings.requests(), settings.window().toSeconds(), wait),
            request.getHttpURI().getPath());
    ProblemErrorHandler.write(problem, request, response, callback);
    return true;
  }

  /** Reads are; what is refused by its method is not, nor is a preflight request. */
  private static boolean isCounted(Request request) {
    return HttpMethod.GET.is(request.getMethod())
        || HttpMethod.HEAD.is(request.getMethod())
        || (HttpMethod.OPTIONS.is(request.getMethod())
            && !request.getHeaders().contains(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD));
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
