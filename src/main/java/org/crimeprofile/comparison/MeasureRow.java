package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crimeprofile.profile.Member;
import org.crimeprofile.score.Ratio;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** An indicator or average of several profiles, a row of the matrix. */
record MeasureRow(
    @Schema(description = "Key of the indicator or average.", example = "heroin-trade") String key,
    @Schema(description = "Its name.", example = "Heroin trade") String name,
    @Schema(description = "Kind of indicator, or average.") @Vocabulary("measure_kind") String kind,
    @Schema(description = "How far apart the values of each edition are.") List<Spread> spreads,
    @Schema(description = "The means that values are held against.") List<BaselineMean> baselines,
    @Schema(description = "A cell for each profile.") List<Cell> cells)
    implements Matrix.Row {

  static MeasureRow of(
      Measure measure, List<Member> profiles, List<Baseline> baselines, Figures figures) {
    Map<Member, Optional<Ratio>> computed = new HashMap<>();
    Function<Member, Optional<Ratio>> value =
        member -> computed.computeIfAbsent(member, absent -> measure.value(member, figures));
    Map<Member, Ratio> values = new LinkedHashMap<>();
    profiles.forEach(
        profile -> value.apply(profile).ifPresent(exact -> values.put(profile, exact)));
    Map<Baseline, Optional<Ratio>> means = new LinkedHashMap<>();
    baselines.forEach(baseline -> means.put(baseline, baseline.mean(value)));
    return new MeasureRow(
        measure.key(),
        measure.name(),
        measure.kind(),
        Spread.byEdition(values, measure),
        baselines.stream()
            .map(baseline -> BaselineMean.of(baseline, means.get(baseline), value))
            .toList(),
        profiles.stream()
            .map(
                profile ->
                    Cell.of(
                        measure.cell(profile, value.apply(profile), figures),
                        Optional.ofNullable(Baseline.of(profile, baselines))
                            .flatMap(means::get)
                            .flatMap(mean -> value.apply(profile).map(own -> own.minus(mean)))))
            .toList());
  }

  /** A profile's value and its distance from the baseline. */
  @Schema(name = "ProfileCell")
  record Cell(
      @Schema(description = "Score or average; null where there is none.", example = "6.5")
          @Nullable BigDecimal value,
      @Schema(description = "What it rests on, or why there is none.") @Vocabulary("cell_state")
          String state,
      @Schema(
              description =
                  "The value less the mean of its baseline, rounded once; null where either is missing.",
              example = "0.44")
          @Nullable BigDecimal distance)
      implements Matrix.Cell {

    static Cell of(FigureCell figure, Optional<Ratio> distance) {
      return new Cell(figure.value(), figure.state(), distance.map(Ratio::shown).orElse(null));
    }
  }

  /** The mean of a baseline for this indicator. */
  @Schema(name = "BaselineMean")
  record BaselineMean(
      @Schema(description = "Key of the baseline.", example = "central-asia-and-the-caucasus-2021")
          String key,
      @Schema(
              description = "The mean, rounded once; null where no value is held.",
              example = "6.06")
          @Nullable BigDecimal mean,
      @Schema(description = "How many values it is the mean of.", example = "8") int values) {

    static BaselineMean of(
        Baseline baseline, Optional<Ratio> mean, Function<Member, Optional<Ratio>> value) {
      return new BaselineMean(
          baseline.key(),
          mean.map(Ratio::shown).orElse(null),
          (int) baseline.members().stream().filter(m -> value.apply(m).isPresent()).count());
    }
  }
}
