package org.crimeprofile.web.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crimeprofile.web.limits.ConcurrencyLimiter;
import org.crimeprofile.web.problem.ProblemWriter;
import org.crimeprofile.web.problem.ServiceUnavailableException;
import org.crimeprofile.web.request.ReadRequestFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds each answer until it is whole and its database connection is given back, then sends it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class BufferingFilter extends ReadRequestFilter {

  private final ResponseCache answers;
  private final ConcurrencyLimiter limiter;
  private final ProblemWriter problems;

  BufferingFilter(ResponseCache answers, ConcurrencyLimiter limiter, ProblemWriter problems) {
    this.answers = answers;
    this.limiter = limiter;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    BufferedResponse buffered =
        new BufferedResponse(request, response, CacheFilter.saidBefore(request), answers.largest());
    try {
      chain.doFilter(request, buffered);
      buffered.complete(limiter::acquireToBuffer);
    } catch (ServiceUnavailableException refused) {
      buffered.takeBack();
      problems.unavailable(request, response, refused.getMessage());
    } finally {
      buffered.giveUp();
    }
  }
}
