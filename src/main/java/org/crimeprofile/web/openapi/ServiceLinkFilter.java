package org.crimeprofile.web.openapi;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.crimeprofile.web.Api;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells programs that come by the front door where the API describes itself (RFC 8631). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class ServiceLinkFilter extends OncePerRequestFilter {

  private static final Set<String> FRONT_DOORS = Set.of("/", "/api", Api.ROOT);

  private static final String DESCRIPTIONS =
      """
      </v3/api-docs>; rel="service-desc"; type="application/json", \
      </docs>; rel="service-doc"; type="text/html", \
      <%s/dataset>; rel="describedby"; type="application/ld+json\""""
          .formatted(Api.ROOT);

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !FRONT_DOORS.contains(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.addHeader(HttpHeaders.LINK, DESCRIPTIONS);
    chain.doFilter(request, response);
  }
}
