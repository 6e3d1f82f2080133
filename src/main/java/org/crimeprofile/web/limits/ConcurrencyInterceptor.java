package org.crimeprofile.web.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crimeprofile.web.request.RouteRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Waits for a permit for what is not in memory: a whole collection, which streams, needs one of
 * another kind than the rest.
 */
@Component
public class ConcurrencyInterceptor implements HandlerInterceptor {

  private final ConcurrencyLimiter limiter;

  ConcurrencyInterceptor(ConcurrencyLimiter limiter) {
    this.limiter = limiter;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    RouteRequest.of(request)
        .ifPresent(
            route -> {
              RequestPermit permit = RequestPermit.of(request);
              if (route.isWholeCollection()) {
                permit.release();
                permit.acquire(limiter::acquireToStream);
              } else {
                permit.acquire(() -> limiter.acquireToProcess(request));
              }
            });
    return true;
  }
}
