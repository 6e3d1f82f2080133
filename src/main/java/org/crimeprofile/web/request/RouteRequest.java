package org.crimeprofile.web.request;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.Listing;

/**
 * A valid request of a route.
 *
 * @param path as the client wrote it, with its suffix
 * @param description where the parameters of the route are described
 */
public record RouteRequest(
    String path, String description, BoundParameters parameters, Format format) {

  private static final String ATTRIBUTE = RouteRequest.class.getName();

  /** The one that was bound to a request; absent where it is for no route of the API. */
  public static Optional<RouteRequest> of(ServletRequest request) {
    return Optional.ofNullable((RouteRequest) request.getAttribute(ATTRIBUTE));
  }

  void bindTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** The error dispatch has the attributes of the request that failed, and is for no route. */
  static void unbindFrom(HttpServletRequest request) {
    request.removeAttribute(ATTRIBUTE);
  }

  /** Equal for requests that ask the same, however each is written. */
  public String normalForm() {
    return "%s %s%s".formatted(format, path, parameters.query(Map.of()));
  }

  /** Whether all rows of a collection are asked for, which may be many. */
  public boolean isWholeCollection() {
    return parameters.route().answer() == Listing.class
        && parameters.as(Paging.class).isWhole(format);
  }
}
