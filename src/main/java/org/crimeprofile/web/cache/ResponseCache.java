package org.crimeprofile.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.crimeprofile.web.DataVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The responses that are kept in memory: by cache key, which is the normal form of a valid request,
 * and by each way in which that was written. Bounded by bytes, so that no flood of requests makes
 * it grow.
 */
@Component
public class ResponseCache {

  /** No response takes more than this part of all. */
  private static final int RESPONSE_FRACTION = 8;

  /** The part that the ways of writing take. */
  private static final int ALIAS_FRACTION = 8;

  private final DataVersionMonitor dataVersion;
  private final long size;
  private final Cache<String, CachedResponse> responses;
  private final Cache<RequestKey, String> cacheKeys;

  ResponseCache(CacheSettings settings, DataVersionMonitor dataVersion) {
    this.dataVersion = dataVersion;
    this.size = settings.size().toBytes();
    // What is evicted costs nothing to let go, so no other thread is troubled with it.
    this.responses =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(size - size / ALIAS_FRACTION)
            .<String, CachedResponse>weigher((key, response) -> key.length() + response.weight())
            .build();
    this.cacheKeys =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(size / ALIAS_FRACTION)
            .<RequestKey, String>weigher((request, key) -> request.weight())
            .build();
  }

  boolean isEnabled() {
    return size > 0;
  }

  /** Most bytes that one response may take. */
  long maximumResponseSize() {
    return size / RESPONSE_FRACTION;
  }

  /** The response to a request that came before, written in the same way. */
  @Nullable CachedResponse get(RequestKey request) {
    String cacheKey = cacheKeys.getIfPresent(request);
    return cacheKey == null ? null : get(cacheKey);
  }

  /** The response of a cache key, if it is of the current data. */
  @Nullable CachedResponse get(String cacheKey) {
    CachedResponse response = responses.getIfPresent(cacheKey);
    return response != null && dataVersion.isCurrent(response.version()) ? response : null;
  }

  /** Notes which cache key a request has, as it was written. */
  void putKey(RequestKey request, String cacheKey) {
    cacheKeys.put(request, cacheKey);
  }

  /**
   * Stores a response, if its status is 200, it is of one version of the data, and not too large.
   *
   * @return whether it is stored
   */
  boolean put(String cacheKey, CachedResponse response) {
    DataVersion version = response.version();
    if (version == null || response.weight() > maximumResponseSize()) {
      return false;
    }
    dataVersion.update(version);
    responses.put(cacheKey, response);
    return true;
  }
}
