package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.profile.ScoreTable;
import org.crimeprofile.score.Average;
import org.crimeprofile.score.Ratio;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One average with its arithmetic. */
record ExplainedAverage(
    @Schema(description = "Key of the average.", example = "criminality") String key,
    @Schema(description = "Name of the average.", example = "Criminality") String name,
    @Schema(description = "How it is computed, in words.") String formula,
    @Schema(description = "What it is computed from.") List<Input> inputs,
    @Schema(description = "Sum of the inputs, exact; null until all are held.", example = "369/40")
        @Nullable String sum,
    @Schema(description = "What the sum is divided by.", example = "2") int divisor,
    @Schema(description = "The mean, exact, as a fraction.", example = "369/80")
        @Nullable String exact,
    @Schema(description = "The same to ten decimals.", example = "4.6125")
        @Nullable BigDecimal unrounded,
    @Schema(description = "The mean, rounded once.", example = "4.61") @Nullable BigDecimal rounded,
    @Schema(description = "As published.", example = "4.61") @Nullable BigDecimal published) {

  static final List<String> HEADER =
      List.of("key", "name", "sum", "divisor", "exact", "unrounded", "rounded", "published");

  static ExplainedAverage of(
      Average average, Profile profile, List<Indicator> measured, Figures figures) {
    List<Input> inputs =
        average == Average.CRIMINALITY
            ? Stream.of(Average.CRIMINAL_MARKETS, Average.CRIMINAL_ACTORS)
                .map(mean -> Input.of(mean, figures.average(mean, profile.member(), measured)))
                .toList()
            : measured.stream()
                .filter(indicator -> average.takesIn(indicator.kind()))
                .map(indicator -> Input.of(indicator, profile, figures.scores()))
                .toList();
    Optional<Ratio> exact = figures.average(average, profile.member(), measured);
    return new ExplainedAverage(
        average.key(),
        average.title(),
        average.formula(),
        inputs,
        exact
            .map(mean -> mean.times(Ratio.of(BigDecimal.valueOf(inputs.size()))))
            .map(Ratio::toString)
            .orElse(null),
        inputs.size(),
        exact.map(Ratio::toString).orElse(null),
        exact.map(Ratio::unrounded).orElse(null),
        exact.map(Ratio::shown).orElse(null),
        profile.averages().get(average));
  }

  List<@Nullable Object> row() {
    return Arrays.asList(key, name, sum, divisor, exact, unrounded, rounded, published);
  }

  /** A score or a mean that an average is computed from. */
  @Schema(name = "AverageInput")
  record Input(
      @Schema(description = "Key of the indicator or mean.", example = "heroin-trade") String key,
      @Schema(description = "Its name.", example = "Heroin trade") String name,
      @Schema(description = "Its value, not rounded; null where none is held.", example = "6.5")
          @Nullable BigDecimal value,
      @Schema(description = "Whether there is a value, and why not.") @Vocabulary("cell_state")
          String state) {

    static Input of(Indicator indicator, Profile profile, ScoreTable scores) {
      return new Input(
          indicator.key(),
          indicator.name(),
          scores.score(profile.id(), indicator.key()).orElse(null),
          scores.status(profile.id(), profile.edition(), indicator));
    }

    static Input of(Average average, Optional<Ratio> mean) {
      return new Input(
          average.key(),
          average.title(),
          mean.map(Ratio::unrounded).orElse(null),
          mean.isPresent() ? States.DERIVED : States.NOT_LOADED);
    }
  }
}
