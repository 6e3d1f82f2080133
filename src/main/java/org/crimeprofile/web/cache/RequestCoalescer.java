package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.crimeprofile.web.limits.RequestPermit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets those who ask the same at the same time share one answer, which is made once. */
@Component
class RequestCoalescer {

  private final ResponseCache answers;
  private final DataVersionMonitor watch;
  private final Map<String, Flight> underWay = new ConcurrentHashMap<>();

  RequestCoalescer(ResponseCache answers, DataVersionMonitor watch) {
    this.answers = answers;
    this.watch = watch;
  }

  /**
   * Gives a response the answer that is in memory, or that somebody else's request brings.
   *
   * @return false if the answer is to be made, which others may wait for
   */
  boolean serve(String question, HttpServletRequest request, BufferedResponse response) {
    if (!answers.areKept()) {
      return false;
    }
    RequestKey written = RequestKey.of(request);
    CachedResponse known = answers.to(question);
    if (known != null) {
      return hit(known, question, written, response);
    }
    Flight own = new Flight(question, written);
    Flight ahead = underWay.putIfAbsent(question, own);
    // The one ahead may have landed since memory was looked into.
    known = ahead == null ? answers.to(question) : null;
    if (known != null) {
      own.giveUp();
      return hit(known, question, written, response);
    }
    CachedResponse shared = null;
    if (ahead != null) {
      RequestPermit.of(request).release();
      shared = ahead.await();
    }
    if (shared == null) {
      response.lead(own);
      return false;
    }
    response.give(shared, CacheStatus.COLLAPSED);
    return true;
  }

  private boolean hit(
      CachedResponse known, String question, RequestKey written, BufferedResponse response) {
    answers.understand(written, question);
    response.give(known, CacheStatus.hit(watch.secondsUnconfirmed()));
    return true;
  }

  /** An answer that is being made. */
  final class Flight {

    private final CompletableFuture<Optional<CachedResponse>> landed = new CompletableFuture<>();
    private final String question;
    private final RequestKey written;

    private Flight(String question, RequestKey written) {
      this.question = question;
      this.written = written;
    }

    /** The answer, when it is whole; none if it cannot be shared, or has become old meanwhile. */
    private @Nullable CachedResponse await() {
      return landed
          .join()
          .filter(answer -> answer.version() == null || watch.isCurrent(answer.version()))
          .orElse(null);
    }

    /**
     * The answer is whole, be it good or bad.
     *
     * @return whether it is kept
     */
    boolean land(CachedResponse answer) {
      boolean kept = answers.keep(question, answer);
      if (kept) {
        answers.understand(written, question);
      }
      end(Optional.of(answer));
      return kept;
    }

    /** There will be no whole answer, or none that is the same for all: each makes its own. */
    void giveUp() {
      end(Optional.empty());
    }

    private void end(Optional<CachedResponse> answer) {
      underWay.remove(question, this);
      landed.complete(answer);
    }
  }
}
