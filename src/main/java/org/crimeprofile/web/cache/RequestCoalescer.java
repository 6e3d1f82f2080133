package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.crimeprofile.web.limits.RequestPermit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets those who ask the same at the same time share one response, which is made once. */
@Component
class RequestCoalescer {

  private final ResponseCache cache;
  private final DataVersionMonitor dataVersion;
  private final Map<String, PendingResponse> pending = new ConcurrentHashMap<>();

  RequestCoalescer(ResponseCache cache, DataVersionMonitor dataVersion) {
    this.cache = cache;
    this.dataVersion = dataVersion;
  }

  /**
   * Serves the response that is in memory, or that somebody else's request brings.
   *
   * @return false if the response is to be made, which others may wait for
   */
  boolean serve(String cacheKey, HttpServletRequest request, BufferedResponse response) {
    if (!cache.isEnabled()) {
      return false;
    }
    RequestKey requestKey = RequestKey.of(request);
    CachedResponse cached = cache.get(cacheKey);
    if (cached != null) {
      return hit(cached, cacheKey, requestKey, response);
    }
    PendingResponse own = new PendingResponse(cacheKey, requestKey);
    PendingResponse first = pending.putIfAbsent(cacheKey, own);
    // The first may have been completed since memory was looked into.
    cached = first == null ? cache.get(cacheKey) : null;
    if (cached != null) {
      own.cancel();
      return hit(cached, cacheKey, requestKey, response);
    }
    CachedResponse shared = null;
    if (first != null) {
      RequestPermit.of(request).release();
      shared = first.join();
    }
    if (shared == null) {
      response.setPending(own);
      return false;
    }
    response.setCached(shared, CacheStatus.COLLAPSED);
    return true;
  }

  private boolean hit(
      CachedResponse cached, String cacheKey, RequestKey requestKey, BufferedResponse response) {
    cache.putKey(requestKey, cacheKey);
    response.setCached(cached, CacheStatus.hit(dataVersion.secondsStale()));
    return true;
  }

  /** A response that is being made. */
  final class PendingResponse {

    private final CompletableFuture<Optional<CachedResponse>> response = new CompletableFuture<>();
    private final String cacheKey;
    private final RequestKey requestKey;

    private PendingResponse(String cacheKey, RequestKey requestKey) {
      this.cacheKey = cacheKey;
      this.requestKey = requestKey;
    }

    /** The response, when it is whole; none if it cannot be shared, or has become old meanwhile. */
    private @Nullable CachedResponse join() {
      return response
          .join()
          .filter(made -> made.version() == null || dataVersion.isCurrent(made.version()))
          .orElse(null);
    }

    /**
     * The response is whole, whatever its status.
     *
     * @return whether it is stored
     */
    boolean complete(CachedResponse made) {
      boolean stored = cache.put(cacheKey, made);
      if (stored) {
        cache.putKey(requestKey, cacheKey);
      }
      end(Optional.of(made));
      return stored;
    }

    /** There will be no whole response, or none that is the same for all: each makes its own. */
    void cancel() {
      end(Optional.empty());
    }

    private void end(Optional<CachedResponse> made) {
      pending.remove(cacheKey, this);
      response.complete(made);
    }
  }
}
