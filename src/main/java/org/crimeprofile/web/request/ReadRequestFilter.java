package org.crimeprofile.web.request;

import jakarta.servlet.http.HttpServletRequest;
import org.crimeprofile.web.Api;
import org.springframework.web.filter.OncePerRequestFilter;

/** A filter of what reads data: the API's routes and the document that describes them. */
public abstract class ReadRequestFilter extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    // OPTIONS reads nothing, and conditions do not apply to it.
    return request.getMethod().equals("OPTIONS")
        || !(path.startsWith(Api.ROOT) || path.startsWith("/v3/api-docs"));
  }
}
