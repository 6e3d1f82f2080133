package org.crimeprofile.web.cache;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers from memory what was asked before in the same words, ahead of all that would read the
 * request. Headers that are set further in are kept with an answer, so that none may be of one
 * request alone; those that are set before are left to whoever sets them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 14)
class CacheFilter implements Filter {

  private static final String SAID_BEFORE = CacheFilter.class.getName();

  private final CacheLookup warm;

  CacheFilter(CacheLookup warm) {
    this.warm = warm;
  }

  @Override
  public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) anyRequest;
    HttpServletResponse response = (HttpServletResponse) anyResponse;
    CachedResponse answer = warm.answer(request);
    if (answer == null) {
      request.setAttribute(SAID_BEFORE, Set.copyOf(response.getHeaderNames()));
      chain.doFilter(request, response);
    } else {
      warm.send(answer, request, response);
    }
  }

  /** The names of the headers that were set before. */
  @SuppressWarnings("unchecked")
  static Set<String> saidBefore(HttpServletRequest request) {
    return (Set<String>) request.getAttribute(SAID_BEFORE);
  }
}
