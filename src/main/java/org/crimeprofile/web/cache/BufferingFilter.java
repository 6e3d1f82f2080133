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

/**
 * Holds each response until it is whole and its database connection is given back, then sends it.
 * Headers that are set further in are stored with a response, so that none may be of one request
 * alone; those that are set before are left to whoever sets them.
 */
public class BufferingFilter extends ReadRequestFilter {

  private final ResponseCache cache;
  private final ConcurrencyLimiter limiter;
  private final ProblemWriter problems;

  public BufferingFilter(ResponseCache cache, ConcurrencyLimiter limiter, ProblemWriter problems) {
    this.cache = cache;
    this.limiter = limiter;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    BufferedResponse buffered =
        new BufferedResponse(request, response, cache.maximumResponseSize());
    try {
      chain.doFilter(request, buffered);
      buffered.complete(limiter::acquireToBuffer);
    } catch (ServiceUnavailableException refused) {
      buffered.removeHeaders();
      problems.unavailable(request, response, refused.getMessage());
    } finally {
      buffered.cancelPending();
    }
  }
}
