package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * What is asked for, and where the answer goes.
 *
 * @param path as the client wrote it, with its suffix
 * @param described where the parameters of its route are told
 * @param fields the top-level names to keep; all where there are none
 */
record Exchange(
    String path,
    HttpServletResponse response,
    BoundParameters parameters,
    Format format,
    List<String> fields,
    String described) {

  static Exchange of(NativeWebRequest web) throws HttpMediaTypeNotAcceptableException {
    HttpServletRequest request =
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    BoundParameters parameters = RouteInterceptor.parameters(request);
    Representation representation = parameters.as(Representation.class);
    return new Exchange(
        SuffixFilter.path(request),
        Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)),
        parameters,
        Format.of(request, parameters),
        parameters.route().kept(representation.fields()),
        CatalogueNames.href(RouteInterceptor.pattern(request)));
  }
}
