package org.crimeprofile.web.header;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets the pages of any site read. Every answer says so, whoever asks: a copy of it in a cache is
 * then good for all.
 */
public final class AnyOriginCorsFilter extends CorsFilter {

  /** On every response. */
  public static final List<EncodedHeader> ALLOWED =
      List.of(
          new EncodedHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, CorsConfiguration.ALL),
          new EncodedHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, CorsConfiguration.ALL));

  public AnyOriginCorsFilter() {
    super(anybodyMayRead());
  }

  private static UrlBasedCorsConfigurationSource anybodyMayRead() {
    CorsConfiguration anybody = new CorsConfiguration();
    anybody.addAllowedOrigin(CorsConfiguration.ALL);
    anybody.addAllowedHeader(CorsConfiguration.ALL);
    anybody.setAllowedMethods(List.of("GET", "HEAD", "OPTIONS"));
    UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
    everywhere.registerCorsConfiguration("/**", anybody);
    return everywhere;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (CorsUtils.isPreFlightRequest(request)) {
      super.doFilterInternal(request, response, chain);
      return;
    }
    ALLOWED.forEach(header -> header.addTo(response));
    chain.doFilter(request, response);
  }
}
