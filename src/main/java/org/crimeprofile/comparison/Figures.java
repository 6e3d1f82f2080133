package org.crimeprofile.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.profile.Member;
import org.crimeprofile.profile.ScoreTable;
import org.crimeprofile.score.Average;
import org.crimeprofile.score.Ratio;
import org.crimeprofile.taxonomy.Indicator;

/**
 * The figures that a comparison is made from, exact.
 *
 * @param indicators all of the Index, in its order
 */
record Figures(ScoreTable scores, List<Indicator> indicators) {

  /** Returns what an edition measured. */
  List<Indicator> measuredIn(int edition) {
    return indicators.stream().filter(indicator -> indicator.isMeasuredIn(edition)).toList();
  }

  /** Returns a score, or nothing where none is held. */
  Optional<Ratio> score(Member profile, Indicator indicator) {
    return scores.score(profile.id(), indicator.key()).map(Ratio::of);
  }

  /** Returns an average over some indicators, or nothing unless there are scores of all of them. */
  Optional<Ratio> average(Average average, Member profile, Collection<Indicator> over) {
    List<Indicator> inputs =
        over.stream().filter(indicator -> average.takesIn(indicator.kind())).toList();
    if (!scores.hasAll(profile.id(), inputs.stream().map(Indicator::key).toList())) {
      return Optional.empty();
    }
    return average.of(
        kind ->
            inputs.stream()
                .filter(indicator -> indicator.kind().equals(kind))
                .map(indicator -> score(profile, indicator).orElseThrow())
                .toList());
  }
}
