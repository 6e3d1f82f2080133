package org.crimeprofile.web.request;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All routes of the API. */
@Component
public class Routes {

  private final Supplier<Map<String, List<Mapped>>> byPath;

  Routes(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mappings) {
    // When they are first asked for: making routes needs what asks for them.
    this.byPath = SingletonSupplier.of(() -> byPath(mappings.getObject()));
  }

  /** The routes of each path; a path has several where a parameter chooses among views. */
  public Map<String, List<Mapped>> byPath() {
    return byPath.get();
  }

  private static Map<String, List<Mapped>> byPath(RequestMappingHandlerMapping mappings) {
    Map<String, List<Mapped>> routes = new LinkedHashMap<>();
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (Route.serves(method)) {
                mapping
                    .getPatternValues()
                    .forEach(
                        path ->
                            routes
                                .computeIfAbsent(path, absent -> new ArrayList<>())
                                .add(new Mapped(path, summary(method), Route.of(method))));
              }
            });
    return routes;
  }

  private static String summary(HandlerMethod method) {
    Operation operation = method.getMethodAnnotation(Operation.class);
    return operation == null ? "" : operation.summary();
  }

  /**
   * A route at its path, such as {@code /api/v1/profiles/{id}}, and what it gives in a few words.
   */
  public record Mapped(String path, String summary, Route route) {}
}
