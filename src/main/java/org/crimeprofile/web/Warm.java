package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from memory what was asked before in the same words. */
@Component
class Warm {

  private final Answers answers;
  private final VersionWatch watch;
  private final CacheHitRate hits;

  Warm(Answers answers, VersionWatch watch, CacheHitRate hits) {
    this.answers = answers;
    this.watch = watch;
    this.hits = hits;
  }

  /** Returns the answer to a read, if it is in memory. */
  @Nullable KeptAnswer answer(HttpServletRequest request) {
    return isRead(request.getMethod()) ? answers.to(WrittenRequest.of(request)) : null;
  }

  void send(KeptAnswer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    hits.increment();
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
      hits.increment();
    }
    return sent;
  }

  private static boolean isRead(String method) {
    return HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
  }
}
