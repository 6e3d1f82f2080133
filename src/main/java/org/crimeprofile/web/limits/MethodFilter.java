package org.crimeprofile.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.crimeprofile.web.ParameterError;
import org.crimeprofile.web.problem.Problem;
import org.crimeprofile.web.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets reads through and nothing else, at any path; also where a browser asks beforehand. */
public class MethodFilter extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final ProblemWriter problems;

  public MethodFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String planned = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    String method =
        planned != null && request.getMethod().equals("OPTIONS") ? planned : request.getMethod();
    if (READING.contains(method)) {
      chain.doFilter(request, response);
      return;
    }
    problems.write(
        request,
        response,
        Problem.Kind.METHOD_NOT_ALLOWED,
        "%s is not allowed: this service only reads. Allowed are %s."
            .formatted(ParameterError.shorten(method), Problem.METHODS));
  }
}
