package org.crimeprofile.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Format;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the suffix of a format, such as {@code .csv}, off an API path, so that each route is mapped
 * once whatever its formats.
 */
public class FormatSuffixFilter extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith(Api.ROOT)
        || found(request.getRequestURI()).isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Format format = found(request.getRequestURI()).orElseThrow();
    FormatSuffix.set(request, format);
    chain.doFilter(new WithoutSuffix(request, '.' + format.key()), response);
  }

  private static Optional<Format> found(String path) {
    return Format.named(path.substring(path.lastIndexOf('.') + 1));
  }

  private static final class WithoutSuffix extends HttpServletRequestWrapper {

    private final String suffix;

    WithoutSuffix(HttpServletRequest request, String suffix) {
      super(request);
      this.suffix = suffix;
    }

    @Override
    public String getRequestURI() {
      return cut(super.getRequestURI());
    }

    @Override
    public String getServletPath() {
      return cut(super.getServletPath());
    }

    private String cut(String path) {
      return path.endsWith(suffix) ? path.substring(0, path.length() - suffix.length()) : path;
    }
  }
}
