package org.crimeprofile.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.crimeprofile.web.DataVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The answers that are kept in memory: by question, which is a valid request in its normal form,
 * and by each way in which that was written. Bounded by bytes, so that no flood of questions makes
 * it grow.
 */
@Component
class ResponseCache {

  /** No answer takes more than this part of all. */
  private static final int LARGEST_PART = 8;

  /** The part that the ways of writing take. */
  private static final int WRITTEN_PART = 8;

  private final DataVersionMonitor watch;
  private final long size;
  private final Cache<String, CachedResponse> answers;
  private final Cache<RequestKey, String> questions;

  ResponseCache(CacheSettings settings, DataVersionMonitor watch) {
    this.watch = watch;
    this.size = settings.size().toBytes();
    // What is evicted costs nothing to let go, so no other thread is troubled with it.
    this.answers =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(size - size / WRITTEN_PART)
            .<String, CachedResponse>weigher(
                (question, answer) -> question.length() + answer.weight())
            .build();
    this.questions =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(size / WRITTEN_PART)
            .<RequestKey, String>weigher((written, question) -> written.weight())
            .build();
  }

  boolean areKept() {
    return size > 0;
  }

  /** Most bytes that one answer may take. */
  long largest() {
    return size / LARGEST_PART;
  }

  /** The answer to a request that came before, written in the same way. */
  @Nullable CachedResponse to(RequestKey written) {
    String question = questions.getIfPresent(written);
    return question == null ? null : to(question);
  }

  /** The answer to a question, if it is of the current data. */
  @Nullable CachedResponse to(String question) {
    CachedResponse answer = answers.getIfPresent(question);
    return answer != null && watch.isCurrent(answer.version()) ? answer : null;
  }

  /** Notes which question a request was found to ask. */
  void understand(RequestKey written, String question) {
    questions.put(written, question);
  }

  /**
   * Keeps an answer, if it is good, of one version of the data, and not too large.
   *
   * @return whether it is kept
   */
  boolean keep(String question, CachedResponse answer) {
    DataVersion version = answer.version();
    if (version == null || answer.weight() > largest()) {
      return false;
    }
    watch.see(version);
    answers.put(question, answer);
    return true;
  }
}
