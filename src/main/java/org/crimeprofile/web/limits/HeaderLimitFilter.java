package org.crimeprofile.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.crimeprofile.web.problem.Problem;
import org.crimeprofile.web.problem.ProblemWriter;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses more headers than any client of ours has reason to send. Jetty's own limit is wider,
 * since it cannot say what was too much.
 */
public class HeaderLimitFilter extends OncePerRequestFilter {

  /** Most headers of a request. */
  static final int MAX_HEADERS = 100;

  /** Longest names and values of all headers together, in characters. */
  static final int MAX_LENGTH = 16_000;

  private final ProblemWriter problems;

  public HeaderLimitFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  /** Whether this is within the limits. */
  public static boolean isWithinLimits(HttpFields headers) {
    int length = 0;
    for (HttpField header : headers) {
      length += header.getName().length() + length(header.getValue());
    }
    return headers.size() <= MAX_HEADERS && length <= MAX_LENGTH;
  }

  private static int length(@Nullable String value) {
    return value == null ? 0 : value.length();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int count = 0;
    int length = 0;
    for (String name : Collections.list(request.getHeaderNames())) {
      List<String> values = Collections.list(request.getHeaders(name));
      count += values.size();
      length += values.stream().mapToInt(value -> name.length() + value.length()).sum();
    }
    if (count <= MAX_HEADERS && length <= MAX_LENGTH) {
      chain.doFilter(request, response);
      return;
    }
    problems.write(
        request,
        response,
        Problem.Kind.HEADERS_TOO_LARGE,
        "The request has %d headers of %d characters together; at most %d of %d are read."
            .formatted(count, length, MAX_HEADERS, MAX_LENGTH));
  }
}
