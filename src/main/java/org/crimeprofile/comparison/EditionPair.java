package org.crimeprofile.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crimeprofile.profile.Member;
import org.crimeprofile.score.Average;
import org.crimeprofile.score.Ratio;
import org.crimeprofile.taxonomy.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * One country in two editions, and what it is held against in each.
 *
 * @param baselines of both editions in this order; none where none is asked for
 */
record EditionPair(Member from, Member to, List<Baseline> baselines, Figures figures) {

  /** The indicators that both editions have a score of. */
  List<Indicator> common() {
    return figures.indicators().stream()
        .filter(indicator -> figures.score(from, indicator).isPresent())
        .filter(indicator -> figures.score(to, indicator).isPresent())
        .toList();
  }

  /** What becomes of a value: its course from one edition to the other. */
  Course course(BiFunction<Member, Figures, Optional<Ratio>> value) {
    Optional<Ratio> before = value.apply(from, figures);
    Optional<Ratio> after = value.apply(to, figures);
    return new Course(
        before,
        after,
        baseline(0, member -> value.apply(member, figures)),
        baseline(1, member -> value.apply(member, figures)));
  }

  private Optional<Ratio> baseline(int edition, Function<Member, Optional<Ratio>> value) {
    return baselines.isEmpty() ? Optional.empty() : baselines.get(edition).mean(value);
  }

  /** The course of an average over the common indicators alone. */
  Course likeForLike(Average average, List<Indicator> common) {
    return course((member, all) -> all.average(average, member, common));
  }

  /** Why there is no change to tell: the word for the edition that has no value. */
  String absence(Measure measure) {
    return Stream.of(from, to)
            .map(member -> measure.absence(member, figures))
            .anyMatch(States.NOT_IN_EDITION::equals)
        ? States.NOT_IN_EDITION
        : States.NOT_LOADED;
  }

  /** The values of both editions, with what they are held against; each may be missing. */
  record Course(
      Optional<Ratio> before,
      Optional<Ratio> after,
      Optional<Ratio> baselineBefore,
      Optional<Ratio> baselineAfter) {

    Optional<Ratio> change() {
      return difference(after, before);
    }

    Optional<Ratio> distanceBefore() {
      return difference(before, baselineBefore);
    }

    Optional<Ratio> distanceAfter() {
      return difference(after, baselineAfter);
    }

    /** How much more the value has changed than its baseline. */
    Optional<Ratio> drift() {
      return difference(distanceAfter(), distanceBefore());
    }

    /** Whether it has come nearer to its baseline; null without one. */
    @Nullable String movement() {
      if (drift().isEmpty()) {
        return null;
      }
      int sign =
          distanceAfter().orElseThrow().abs().compareTo(distanceBefore().orElseThrow().abs());
      return sign > 0 ? "away" : sign < 0 ? "towards" : "level";
    }

    private static Optional<Ratio> difference(Optional<Ratio> left, Optional<Ratio> right) {
      return left.flatMap(a -> right.map(a::minus));
    }
  }
}
