package org.crimeprofile.web.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crimeprofile.web.CatalogueNames;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Binds a request's parameters before its controller runs, refuses what is not valid, and hands the
 * controller its records.
 */
@Component
public class ParameterInterceptor implements HandlerInterceptor, HandlerMethodArgumentResolver {

  private final ParameterBinder binder;
  private final Map<Method, Route> routes = new ConcurrentHashMap<>();

  ParameterInterceptor(ParameterBinder binder) {
    this.binder = binder;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws Exception {
    RouteRequest.unbindFrom(request);
    if (handler instanceof HandlerMethod method && Route.serves(method)) {
      Route route = routes.computeIfAbsent(method.getMethod(), key -> Route.of(method));
      String description = CatalogueNames.href(pattern(request));
      // Also where the parameters are refused, which is when one looks them up.
      if (route.isFilterable()) {
        response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"describedby\"".formatted(description));
      }
      BoundParameters parameters = binder.bind(route, request.getParameterMap());
      // An answer that nobody would accept is refused before anything is read for it.
      Format format = ContentNegotiation.format(request, parameters);
      parameters.as(RepresentationParameters.class).requireCsvForByteOrderMark(format);
      new RouteRequest(FormatSuffix.path(request), description, parameters, format).bindTo(request);
    }
    return true;
  }

  /** The path of the route, such as {@code /api/v1/profiles/{id}}. */
  private static String pattern(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
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
    HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
    return servlet == null
        ? null
        : RouteRequest.of(servlet)
            .map(route -> (Object) route.parameters().as(parameter.getParameterType()))
            .orElse(null);
  }
}
