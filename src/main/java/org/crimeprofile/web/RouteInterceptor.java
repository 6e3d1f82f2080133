package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Binds a request's parameters before its controller runs, answers from memory what was asked
 * before in other words, waits for the turn of what was not, and hands the controller its records.
 */
@Component
class RouteInterceptor implements HandlerInterceptor, HandlerMethodArgumentResolver {

  private static final String PARAMETERS = BoundParameters.class.getName();

  private final ParameterBinder binder;
  private final Flights flights;
  private final Turns turns;
  private final Map<Method, Route> routes = new ConcurrentHashMap<>();

  RouteInterceptor(ParameterBinder binder, Flights flights, Turns turns) {
    this.binder = binder;
    this.flights = flights;
    this.turns = turns;
  }

  static BoundParameters parameters(HttpServletRequest request) {
    return (BoundParameters) request.getAttribute(PARAMETERS);
  }

  /** The path of the route, such as {@code /api/v1/profiles/{id}}. */
  static String pattern(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws Exception {
    if (handler instanceof HandlerMethod method && Route.serves(method)) {
      Route route = routes.computeIfAbsent(method.getMethod(), key -> Route.of(method));
      // Also where the parameters are refused, which is when one looks them up.
      if (Catalogue.isAsked(route)) {
        response.addHeader(
            HttpHeaders.LINK,
            "<%s>; rel=\"describedby\"".formatted(CatalogueNames.href(pattern(request))));
      }
      BoundParameters parameters = binder.bind(route, request.getParameterMap());
      // An answer that nobody would accept is refused before anything is read for it.
      Format format = Format.of(request, parameters);
      parameters.as(Representation.class).requireFitting(format);
      request.setAttribute(PARAMETERS, parameters);
      String question =
          "%s %s%s".formatted(format, SuffixFilter.path(request), parameters.query(Map.of()));
      ReadResponse answer = ReadResponse.of(response);
      if (flights.serve(question, request, answer)) {
        return false;
      }
      boolean all =
          route.answer() == Listing.class && parameters.as(Paging.class).asksForAll(format);
      if (all) {
        answer.endTurn();
      }
      answer.take(() -> all ? turns.toSend() : turns.toMake(request));
    }
    return true;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().isAnnotationPresent(QueryParameters.class);
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    BoundParameters parameters =
        (BoundParameters) request.getAttribute(PARAMETERS, RequestAttributes.SCOPE_REQUEST);
    return parameters == null ? null : parameters.as(parameter.getParameterType());
  }
}
