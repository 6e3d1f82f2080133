package org.crimeprofile.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crimeprofile.web.request.RouteRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Serves what was asked before in other words, or is being made for somebody else. */
@Component
public class CacheInterceptor implements HandlerInterceptor {

  private final RequestCoalescer coalescer;

  CacheInterceptor(RequestCoalescer coalescer) {
    this.coalescer = coalescer;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    return RouteRequest.of(request)
        .map(route -> !coalescer.serve(route.normalForm(), request, BufferedResponse.of(response)))
        .orElse(true);
  }
}
