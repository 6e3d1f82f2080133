package org.crimeprofile.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers from memory what was asked before in the same words, ahead of all that would read the
 * request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class WarmFilter implements Filter {

  private final Answers answers;
  private final VersionWatch watch;

  WarmFilter(Answers answers, VersionWatch watch) {
    this.answers = answers;
    this.watch = watch;
  }

  @Override
  public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) anyRequest;
    HttpServletResponse response = (HttpServletResponse) anyResponse;
    KeptAnswer answer = reads(request) ? answers.to(WrittenRequest.of(request)) : null;
    if (answer == null) {
      chain.doFilter(request, response);
    } else {
      CacheStatus.hit(watch.secondsUnconfirmed()).say(response);
      answer.send(request, response);
    }
  }

  private static boolean reads(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }
}
