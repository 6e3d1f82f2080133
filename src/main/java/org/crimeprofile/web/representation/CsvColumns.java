package org.crimeprofile.web.representation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crimeprofile.web.request.PropertyNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A view as columns: nested objects become {@code parent_child}, lists are joined with a semicolon.
 *
 * @param paths for each column, the names that lead to its value
 */
record CsvColumns(List<List<String>> paths) {

  static final String LIST_SEPARATOR = ";";

  /**
   * The columns of a view.
   *
   * @param fields the top-level names to keep; all where there are none
   * @param keys the keys of the view's map, each of which becomes a column under its own name
   */
  static CsvColumns of(Class<?> view, Collection<String> fields, List<String> keys) {
    List<List<String>> paths = new ArrayList<>();
    PropertyNames.served(view)
        .filter(component -> fields.isEmpty() || fields.contains(PropertyNames.of(component)))
        .forEach(component -> collect(List.of(), component, keys, paths));
    return new CsvColumns(paths);
  }

  private static void collect(
      List<String> parent, RecordComponent component, List<String> keys, List<List<String>> paths) {
    List<String> path = new ArrayList<>(parent);
    path.add(PropertyNames.of(component));
    Class<?> type = elementType(component);
    if (type.isRecord()) {
      PropertyNames.served(type).forEach(child -> collect(path, child, keys, paths));
    } else if (type == Map.class) {
      keys.forEach(key -> paths.add(Stream.concat(path.stream(), Stream.of(key)).toList()));
    } else {
      paths.add(path);
    }
  }

  private static Class<?> elementType(RecordComponent component) {
    if (!Collection.class.isAssignableFrom(component.getType())) {
      return component.getType();
    }
    Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    return (Class<?>) element;
  }

  List<String> header(List<String> keys) {
    return paths.stream()
        .map(path -> keys.contains(last(path)) ? last(path) : String.join("_", path))
        .toList();
  }

  private static String last(List<String> path) {
    return path.get(path.size() - 1);
  }

  /** The cells of one item, text or number as it was. */
  List<String> row(ObjectNode item) {
    return paths.stream().map(path -> cell(item, path)).toList();
  }

  private static String cell(JsonNode node, List<String> path) {
    if (node.isArray()) {
      return node.valueStream()
          .map(element -> cell(element, path))
          .collect(Collectors.joining(LIST_SEPARATOR));
    }
    if (!path.isEmpty()) {
      return node.has(path.get(0)) ? cell(node.get(path.get(0)), path.subList(1, path.size())) : "";
    }
    if (node.isString()) {
      return CsvInjectionGuard.guard(node.asString());
    }
    return node.isNull() ? "" : node.asString();
  }
}
