package org.crimeprofile.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crimeprofile.web.problem.ProblemWriter;
import org.crimeprofile.web.problem.ServiceUnavailableException;
import org.crimeprofile.web.request.ReadRequestFilter;

/** Gives each read a permit to be worked on, and takes back whatever permit it has at its end. */
public class ConcurrencyFilter extends ReadRequestFilter {

  private final ConcurrencyLimiter limiter;
  private final ProblemWriter problems;

  public ConcurrencyFilter(ConcurrencyLimiter limiter, ProblemWriter problems) {
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
