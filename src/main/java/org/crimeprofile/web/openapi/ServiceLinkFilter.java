package org.crimeprofile.web.openapi;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.request.FormatSuffix;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Links the descriptions of the API from its entry points (RFC 8631). */
public class ServiceLinkFilter extends OncePerRequestFilter {

  private static final Set<String> ENTRY_POINTS = Set.of("/", "/api", Api.ROOT);

  private static final String DESCRIPTIONS =
      """
      </v3/api-docs>; rel="service-desc"; type="application/json", \
      </docs>; rel="service-doc"; type="text/html", \
      <%s/dataset>; rel="describedby"; type="application/ld+json\""""
          .formatted(Api.ROOT);

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !ENTRY_POINTS.contains(FormatSuffix.path(request));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.addHeader(HttpHeaders.LINK, DESCRIPTIONS);
    chain.doFilter(request, response);
  }
}
