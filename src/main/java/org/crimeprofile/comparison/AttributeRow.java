package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One respect in which items are compared. */
record AttributeRow(
    @Schema(description = "Key of the attribute.", example = "roles") String key,
    @Schema(description = "Name of the attribute.", example = "Roles of the country") String name,
    @Schema(description = "Whether all have it alike; null for one item, for prose and for counts.")
        @Vocabulary("agreement")
        @Nullable String agreement,
    @Schema(description = "The values that all have; empty where they have none in common.")
        List<String> common,
    @Schema(description = "A cell for each column.") List<FactCell> cells)
    implements Matrix.Row {

  static final String SAME = "same";
  static final String OVERLAPPING = "overlapping";
  static final String DIFFERENT = "different";
  static final String UNKNOWN = "unknown";

  /** A row whose cells can't be told to be the same: prose, or a count. */
  static AttributeRow of(String key, String name, List<FactCell> cells) {
    return new AttributeRow(key, name, null, List.of(), cells);
  }

  /** A row whose cells are held against each other. */
  static AttributeRow compared(String key, String name, List<FactCell> cells) {
    List<Object> values = cells.stream().map(FactCell::value).filter(Objects::nonNull).toList();
    if (cells.size() < 2) {
      return of(key, name, cells);
    }
    if (values.size() < cells.size()) {
      return new AttributeRow(key, name, UNKNOWN, List.of(), cells);
    }
    List<Object> common = new ArrayList<>(elements(values.get(0)));
    values.forEach(value -> common.retainAll(elements(value)));
    boolean same = values.stream().distinct().count() == 1;
    return new AttributeRow(
        key,
        name,
        same ? SAME : common.isEmpty() ? DIFFERENT : OVERLAPPING,
        common.stream().map(Object::toString).toList(),
        cells);
  }

  private static Collection<?> elements(Object value) {
    return value instanceof Collection<?> list ? list : List.of(value);
  }
}
