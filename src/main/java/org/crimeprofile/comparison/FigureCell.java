package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import org.crimeprofile.score.Ratio;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A figure, or the word for its absence. */
@Schema(name = "FigureCell")
record FigureCell(
    @Schema(description = "The figure; null where there is none.", example = "6.5")
        @Nullable BigDecimal value,
    @Schema(description = "What it rests on, or why there is none.") @Vocabulary("cell_state")
        String state)
    implements Matrix.Cell {

  /** A figure that is computed here, or the word for why it can't be. */
  static FigureCell derived(Optional<Ratio> value, String absence) {
    return value
        .map(exact -> new FigureCell(exact.shown(), States.DERIVED))
        .orElseGet(() -> new FigureCell(null, absence));
  }
}
