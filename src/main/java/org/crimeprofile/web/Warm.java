package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from memory what was asked before in the same words. */
@Component
class Warm {

  /** What one processor answers in a second with a few hundredths of its time. */
  private static final int MUCH_PER_PROCESSOR = 1_000;

  /** Shortest time over which is counted. */
  private static final int LOOK_EVERY_MILLIS = 100;

  private final Answers answers;
  private final VersionWatch watch;
  private final LongAdder answered = new LongAdder();
  private long lookedAt = System.nanoTime();
  private long answeredThen;
  private boolean busy;

  Warm(Answers answers, VersionWatch watch) {
    this.answers = answers;
    this.watch = watch;
  }

  /** Returns the answer to a read, if it is in memory. */
  @Nullable KeptAnswer answer(HttpServletRequest request) {
    return isRead(request.getMethod()) ? answers.to(WrittenRequest.of(request)) : null;
  }

  void send(KeptAnswer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answered.increment();
    CacheStatus.hit(watch.secondsUnconfirmed()).addTo(response);
    answer.send(request, response);
  }

  /**
   * Answers a read, if what it asks is in memory, and nothing about it is unusual: the filters say
   * what is wrong with a request, and take the time that some others need.
   *
   * @return whether it is answered
   */
  boolean answers(Request request, Response response, Callback callback) {
    if (!isRead(request.getMethod()) || !HeaderFilter.fits(request.getHeaders())) {
      return false;
    }
    KeptAnswer answer = answers.to(WrittenRequest.of(request));
    boolean sent =
        answer != null
            && answer.sendAtOnce(
                request, response, CacheStatus.hit(watch.secondsUnconfirmed()), callback);
    if (sent) {
      answered.increment();
    }
    return sent;
  }

  /** Whether much is answered from memory, since this was last asked. */
  synchronized boolean isBusy() {
    long now = System.nanoTime();
    long millis = TimeUnit.NANOSECONDS.toMillis(now - lookedAt);
    if (millis >= LOOK_EVERY_MILLIS) {
      long answeredNow = answered.sum();
      long much = Runtime.getRuntime().availableProcessors() * MUCH_PER_PROCESSOR * millis / 1_000;
      busy = answeredNow - answeredThen > much;
      lookedAt = now;
      answeredThen = answeredNow;
    }
    return busy;
  }

  private static boolean isRead(String method) {
    return HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
  }
}
