package org.crimeprofile.web.representation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.request.BoundParameters;
import org.crimeprofile.web.request.RepresentationParameters;
import org.crimeprofile.web.request.RouteRequest;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * What is asked for, and where the answer goes.
 *
 * @param fields the top-level names to keep; all where there are none
 */
record Exchange(RouteRequest request, HttpServletResponse response, List<String> fields) {

  static Exchange of(NativeWebRequest web) {
    RouteRequest request =
        RouteRequest.of(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)))
            .orElseThrow();
    BoundParameters parameters = request.parameters();
    return new Exchange(
        request,
        Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)),
        parameters.route().withInseparable(parameters.as(RepresentationParameters.class).fields()));
  }

  String path() {
    return request.path();
  }

  BoundParameters parameters() {
    return request.parameters();
  }

  Format format() {
    return request.format();
  }
}
