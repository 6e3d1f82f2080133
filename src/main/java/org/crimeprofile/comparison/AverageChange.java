package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crimeprofile.score.Average;
import org.crimeprofile.score.Ratio;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What became of an average: as published, and over what both editions measured. */
record AverageChange(
    @Schema(description = "Key of the average.", example = "criminality") String key,
    @Schema(description = "Name of the average.", example = "Criminality") String name,
    Published published,
    LikeForLike likeForLike,
    @Schema(description = "Why the two differ, or that they can't.") String why) {

  static AverageChange of(Average average, EditionPair pair, List<Indicator> common) {
    return new AverageChange(
        average.key(),
        average.title(),
        Published.of(pair.course(new Measure.OfAverage(average)::value)),
        LikeForLike.of(
            pair.likeForLike(average, common),
            count(common, indicator -> average.takesIn(indicator.kind())),
            !pair.baselines().isEmpty()),
        why(average, pair, common));
  }

  private static String why(Average average, EditionPair pair, List<Indicator> common) {
    List<Indicator> all =
        pair.figures().indicators().stream().filter(i -> average.takesIn(i.kind())).toList();
    if (all.stream().noneMatch(common::contains)) {
      return "No figures are held of both editions, so there is nothing to compare.";
    }
    String apart =
        all.stream()
            .filter(i -> !common.contains(i))
            .map(Indicator::name)
            .collect(Collectors.joining(", "));
    if (apart.isEmpty()) {
      return "Both editions measured the same %d indicators, so the two agree but for rounding."
          .formatted(all.size());
    }
    return "Edition %d measured %d of its indicators and edition %d measured %d. What changes between the published figures is partly what went into them; like for like are the %d common ones. Left out: %s."
        .formatted(
            pair.from().edition(),
            count(all, i -> i.isMeasuredIn(pair.from().edition())),
            pair.to().edition(),
            count(all, i -> i.isMeasuredIn(pair.to().edition())),
            count(common, all::contains),
            apart);
  }

  private static int count(List<Indicator> indicators, Predicate<Indicator> those) {
    return (int) indicators.stream().filter(those).count();
  }

  private static @Nullable BigDecimal shown(Optional<Ratio> exact) {
    return exact.map(Ratio::shown).orElse(null);
  }

  /** An average as each edition has it. */
  @Schema(name = "PublishedAverageChange")
  record Published(
      @Schema(description = "In the earlier edition.", example = "4.61") @Nullable BigDecimal from,
      @Schema(description = "In the later one.", example = "4.35") @Nullable BigDecimal to,
      @Schema(description = "The one figure less the other.", example = "-0.26")
          @Nullable BigDecimal change) {

    static Published of(EditionPair.Course course) {
      BigDecimal from = shown(course.before());
      BigDecimal to = shown(course.after());
      return new Published(from, to, from == null || to == null ? null : to.subtract(from));
    }
  }

  /** The same average over the indicators that both editions measured. */
  @Schema(name = "LikeForLikeChange")
  record LikeForLike(
      @Schema(description = "That these figures are not the publisher's.") @Vocabulary("mean_basis")
          String basis,
      @Schema(description = "How many indicators are common.", example = "14") int indicators,
      @Schema(description = "In the earlier edition.", example = "4.61") @Nullable BigDecimal from,
      @Schema(description = "In the later one.", example = "4.33") @Nullable BigDecimal to,
      @Schema(description = "The difference, rounded once from exact means.", example = "-0.29")
          @Nullable BigDecimal change,
      @Nullable Drift drift) {

    static LikeForLike of(EditionPair.Course course, int indicators, boolean held) {
      return new LikeForLike(
          States.DERIVED,
          indicators,
          shown(course.before()),
          shown(course.after()),
          shown(course.change()),
          held ? Drift.of(course) : null);
    }
  }

  /** How a value moved against the mean of others, all over the same indicators. */
  @Schema(name = "Drift")
  record Drift(
      @Schema(description = "Mean of the others and itself before.", example = "4.93")
          @Nullable BigDecimal baselineFrom,
      @Schema(description = "The same after.", example = "5.05") @Nullable BigDecimal baselineTo,
      @Schema(description = "Its distance from the mean before.", example = "-0.32")
          @Nullable BigDecimal distanceFrom,
      @Schema(description = "Its distance after.", example = "-0.71")
          @Nullable BigDecimal distanceTo,
      @Schema(description = "The one distance less the other.", example = "-0.39")
          @Nullable BigDecimal drift,
      @Schema(description = "Whether it has come nearer to the mean.") @Vocabulary("movement")
          @Nullable String movement) {

    static Drift of(EditionPair.Course course) {
      return new Drift(
          shown(course.baselineBefore()),
          shown(course.baselineAfter()),
          shown(course.distanceBefore()),
          shown(course.distanceAfter()),
          shown(course.drift()),
          course.movement());
    }
  }
}
