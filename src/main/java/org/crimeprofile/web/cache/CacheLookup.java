package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crimeprofile.web.limits.CacheHitRate;
import org.crimeprofile.web.limits.HeaderLimitFilter;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from memory what was asked before in the same words. */
@Component
public class CacheLookup {

  private final ResponseCache answers;
  private final DataVersionMonitor watch;
  private final CacheHitRate hits;

  CacheLookup(ResponseCache answers, DataVersionMonitor watch, CacheHitRate hits) {
    this.answers = answers;
    this.watch = watch;
    this.hits = hits;
  }

  /** Returns the answer to a read, if it is in memory. */
  @Nullable CachedResponse answer(HttpServletRequest request) {
    return isRead(request.getMethod()) ? answers.to(RequestKey.of(request)) : null;
  }

  void send(CachedResponse answer, HttpServletRequest request, HttpServletResponse response)
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
  public boolean answers(Request request, Response response, Callback callback) {
    if (!isRead(request.getMethod()) || !HeaderLimitFilter.fits(request.getHeaders())) {
      return false;
    }
    CachedResponse answer = answers.to(RequestKey.of(request));
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
