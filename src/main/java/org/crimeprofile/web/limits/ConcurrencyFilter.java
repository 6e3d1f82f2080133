package org.crimeprofile.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crimeprofile.web.problem.ProblemWriter;
import org.crimeprofile.web.problem.ServiceUnavailableException;
import org.crimeprofile.web.request.ReadRequestFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives each read a permit to be worked on, and takes back whatever permit it has at its end. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 45)
class ConcurrencyFilter extends ReadRequestFilter {

  private final ConcurrencyLimiter limiter;
  private final ProblemWriter problems;

  ConcurrencyFilter(ConcurrencyLimiter limiter, ProblemWriter problems) {
    this.limiter = limiter;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    RequestPermit permit = RequestPermit.of(request);
    try {
      permit.acquire(() -> limiter.acquireToProcess(request));
    } catch (ServiceUnavailableException refused) {
      problems.unavailable(request, response, refused.getMessage());
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      permit.release();
    }
  }
}
