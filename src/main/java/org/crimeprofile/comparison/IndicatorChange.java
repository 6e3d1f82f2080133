package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.score.Ratio;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What became of an indicator's score, a row of the matrix. */
record IndicatorChange(
    @Schema(description = "Key of the indicator.", example = "territorial-integrity") String key,
    @Schema(description = "Name of the indicator.", example = "Territorial integrity") String name,
    @Schema(description = "Kind of indicator.") @Vocabulary("kind") String kind,
    @Schema(description = "Whether the change is for the better; null where none can be told.")
        @Vocabulary("direction")
        @Nullable String direction,
    @Schema(description = "Whether the score has come nearer to the baseline; null without one.")
        @Vocabulary("movement")
        @Nullable String movement,
    @Schema(description = "A cell for each column.") List<FigureCell> cells,
    @JsonIgnore Optional<Ratio> change)
    implements Matrix.Row {

  private static final Ratio BELOW_ALL = Ratio.ZERO.minus(Ratio.of(BigDecimal.ONE));

  /** The largest change first, whichever way; last what can't be compared. */
  static final Comparator<IndicatorChange> LARGEST_FIRST =
      Comparator.comparing((IndicatorChange row) -> row.change.map(Ratio::abs).orElse(BELOW_ALL))
          .reversed();

  static IndicatorChange of(Indicator indicator, EditionPair pair) {
    Measure measure = new Measure.OfIndicator(indicator);
    EditionPair.Course course = pair.course(measure::value);
    String absence = pair.absence(measure);
    String before = measure.absence(pair.from(), pair.figures());
    String after = measure.absence(pair.to(), pair.figures());
    List<FigureCell> cells = new ArrayList<>();
    cells.add(measure.cell(pair.from(), course.before(), pair.figures()));
    cells.add(measure.cell(pair.to(), course.after(), pair.figures()));
    cells.add(
        new FigureCell(
            course.change().map(measure::shown).orElse(null),
            course.change().isPresent() ? States.DERIVED : absence));
    if (!pair.baselines().isEmpty()) {
      cells.add(FigureCell.derived(course.baselineBefore(), before));
      cells.add(FigureCell.derived(course.baselineAfter(), after));
      cells.add(FigureCell.derived(course.distanceBefore(), before));
      cells.add(FigureCell.derived(course.distanceAfter(), after));
      cells.add(FigureCell.derived(course.drift(), absence));
    }
    return new IndicatorChange(
        indicator.key(),
        indicator.name(),
        indicator.kind(),
        course.change().map(change -> direction(change, measure)).orElse(null),
        course.movement(),
        cells,
        course.change());
  }

  private static String direction(Ratio change, Measure measure) {
    int sign = change.compareTo(Ratio.ZERO);
    return sign == 0 ? "unchanged" : (sign > 0) == measure.moreIsWorse() ? "worse" : "better";
  }
}
