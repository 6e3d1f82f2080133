package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What is held of an item in one respect, or the word for why nothing is. */
@Schema(name = "FactCell")
record FactCell(
    @Schema(
            description =
                "A number, a text (a coded value or prose), or a list of coded values; null without one.")
        @Nullable Object value,
    @Schema(description = "What it rests on, or why there is none.") @Vocabulary("cell_state")
        String state)
    implements Matrix.Cell {

  private static final List<String> ABSENCES = List.of(Filters.NOT_CODED, Filters.NOT_MENTIONED);

  /** What a view serves, which may be the word for an absence. */
  static FactCell of(Object served, String state) {
    Object word = served instanceof List<?> list && list.size() == 1 ? list.get(0) : served;
    return word instanceof String text && ABSENCES.contains(text)
        ? new FactCell(null, text)
        : new FactCell(served, state);
  }

  static FactCell missing(String word) {
    return new FactCell(null, word);
  }
}
