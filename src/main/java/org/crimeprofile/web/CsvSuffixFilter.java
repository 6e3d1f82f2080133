package org.crimeprofile.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes {@code .csv} off an API path, so that each route is mapped once whatever its format. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class CsvSuffixFilter extends OncePerRequestFilter {

  private static final String SUFFIX = ".csv";
  private static final String HAD_SUFFIX = CsvSuffixFilter.class.getName();

  static boolean hadSuffix(HttpServletRequest request) {
    return request.getAttribute(HAD_SUFFIX) != null;
  }

  /** The path as the client wrote it. */
  static String path(HttpServletRequest request) {
    return hadSuffix(request) ? request.getRequestURI() + SUFFIX : request.getRequestURI();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !(request.getRequestURI().startsWith(Api.ROOT)
        && request.getRequestURI().endsWith(SUFFIX));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(HAD_SUFFIX, true);
    chain.doFilter(new WithoutSuffix(request), response);
  }

  private static final class WithoutSuffix extends HttpServletRequestWrapper {

    WithoutSuffix(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getRequestURI() {
      return cut(super.getRequestURI());
    }

    @Override
    public String getServletPath() {
      return cut(super.getServletPath());
    }

    private static String cut(String path) {
      return path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
    }
  }
}
