package org.crimeprofile.web.request;

import java.lang.reflect.Constructor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.ImpliesFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

/**
 * The parameters of one valid request: the records that its route declares, and its normal form.
 */
public record BoundParameters(Route route, Map<ParameterDeclaration, List<Object>> values) {

  /** Makes the record that declares some of the parameters. */
  public <R> R as(Class<R> record) {
    Object[] components =
        values.entrySet().stream()
            .filter(entry -> entry.getKey().owner() == record)
            .map(entry -> component(entry.getKey(), entry.getValue()))
            .toArray();
    @SuppressWarnings("unchecked")
    Constructor<R> canonical = (Constructor<R>) record.getDeclaredConstructors()[0];
    return BeanUtils.instantiateClass(canonical, components);
  }

  /** The format that a record among them implies. */
  Optional<Format> impliedFormat() {
    return values.keySet().stream()
        .map(ParameterDeclaration::owner)
        .distinct()
        .filter(ImpliesFormat.class::isAssignableFrom)
        .map(record -> (ImpliesFormat) as(record))
        .flatMap(record -> record.format().stream())
        .findFirst();
  }

  private static @Nullable Object component(ParameterDeclaration parameter, List<Object> values) {
    if (parameter.list()) {
      return values;
    }
    return values.isEmpty() ? null : values.get(0);
  }

  /**
   * The query in its normal form, in the order of declaration: what was given, as it was
   * understood, and unless it holds anyway.
   */
  public String query(Map<String, ?> replaced) {
    Map<String, String> query =
        values.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .filter(entry -> !entry.getKey().isDefault(entry.getValue()))
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().name(),
                    entry -> joined(entry.getValue()),
                    (a, b) -> a,
                    LinkedHashMap::new));
    replaced.forEach((name, value) -> query.put(name, String.valueOf(value)));
    return query.isEmpty()
        ? ""
        : query.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String joined(List<Object> values) {
    return values.stream()
        .map(value -> URLEncoder.encode(value.toString(), StandardCharsets.UTF_8))
        .collect(Collectors.joining(","));
  }
}
