package org.crimeprofile.web.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crimeprofile.web.InvalidParametersException;
import org.crimeprofile.web.ParameterError;
import org.springframework.stereotype.Component;

/**
 * Reads a request's parameters as its route declares them, and says all that is wrong with them.
 */
@Component
class ParameterBinder {

  private final VocabularyRegistry vocabularies;

  ParameterBinder(VocabularyRegistry vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * @param given each parameter's values, as the request repeats them
   * @throws InvalidParametersException if a name is unknown or a value is not admitted
   */
  BoundParameters bind(Route route, Map<String, String[]> given) {
    List<ParameterError> errors = new ArrayList<>(unknown(route, given.keySet()));
    Map<ParameterDeclaration, List<Object>> values = new LinkedHashMap<>();
    for (ParameterDeclaration parameter : route.parameters()) {
      String[] written = given.get(parameter.name());
      if (written == null && parameter.meta().required()) {
        errors.add(missing(route, parameter));
      }
      values.put(parameter, written == null ? List.of() : read(route, parameter, written, errors));
    }
    if (!errors.isEmpty()) {
      throw new InvalidParametersException(errors);
    }
    return new BoundParameters(route, values);
  }

  private static List<ParameterError> unknown(Route route, Set<String> names) {
    List<String> known = route.parameters().stream().map(ParameterDeclaration::name).toList();
    return names.stream()
        .filter(name -> !known.contains(name))
        .map(name -> new ParameterError(name, null, "This route has no such parameter.", known))
        .toList();
  }

  private ParameterError missing(Route route, ParameterDeclaration parameter) {
    return new ParameterError(
        parameter.name(),
        null,
        "This route needs it.",
        parameter.hasVocabulary() ? vocabularies.values(parameter, route) : List.of());
  }

  private List<Object> read(
      Route route, ParameterDeclaration parameter, String[] written, List<ParameterError> errors) {
    List<String> parts =
        parameter.list()
            ? Arrays.stream(written).flatMap(v -> Arrays.stream(v.split(",", -1))).toList()
            : List.of(written);
    if (!parameter.list() && parts.size() > 1) {
      errors.add(error(parameter, String.join(",", parts), "Give this parameter once."));
      return List.of();
    }
    Set<String> distinct = new LinkedHashSet<>(parts);
    if (distinct.size() > ParameterDeclaration.MAX_VALUES) {
      errors.add(
          error(
              parameter,
              String.join(",", parts),
              "At most %d values can be named, not %d."
                  .formatted(ParameterDeclaration.MAX_VALUES, distinct.size())));
      return List.of();
    }
    if (!parameter.hasVocabulary()) {
      return admitted(parameter, distinct, List.of(), errors);
    }
    List<ParameterError> refused = new ArrayList<>();
    List<Object> values =
        admitted(parameter, distinct, vocabularies.values(parameter, route), refused);
    return refused.isEmpty()
        ? values
        : admitted(parameter, distinct, vocabularies.currentValues(parameter, route), errors);
  }

  private static List<Object> admitted(
      ParameterDeclaration parameter,
      Set<String> written,
      Collection<String> allowed,
      List<ParameterError> errors) {
    Set<Object> values = new LinkedHashSet<>();
    for (String part : written) {
      ParameterConverter.convert(parameter, part.strip(), allowed)
          .ifPresentOrElse(
              values::add, () -> errors.add(ParameterConverter.error(parameter, part, allowed)));
    }
    return List.copyOf(values);
  }

  private static ParameterError error(
      ParameterDeclaration parameter, String written, String message) {
    return new ParameterError(parameter.name(), written, message, List.of());
  }
}
