package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from memory what was asked before in the same words. */
@Component
class Warm {

  private final Answers answers;
  private final VersionWatch watch;

  Warm(Answers answers, VersionWatch watch) {
    this.answers = answers;
    this.watch = watch;
  }

  /** Returns the answer to a read, if it is in memory. */
  @Nullable KeptAnswer answer(HttpServletRequest request) {
    // Of what is no request at all, Tomcat knows no method.
    String method = request.getMethod();
    return "GET".equals(method) || "HEAD".equals(method)
        ? answers.to(WrittenRequest.of(request))
        : null;
  }

  void send(KeptAnswer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CacheStatus.hit(watch.secondsUnconfirmed()).addTo(request, response);
    answer.send(request, response);
  }
}
