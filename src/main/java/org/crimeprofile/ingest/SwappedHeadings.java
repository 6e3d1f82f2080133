package org.crimeprofile.ingest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Two headings of one kind that have changed places: no average shows that, but the scores that the
 * database has do, if in each profile each of the two indicators would get what the other has.
 */
final class SwappedHeadings {

  /** That one or two countries come to differ just so may be chance, or what happened. */
  private static final int FEWEST_PROFILES = 3;

  private SwappedHeadings() {}

  static void check(int edition, Figures figures, Reference known, Problems problems) {
    Map<String, Map<String, BigDecimal>> imported = new HashMap<>();
    for (Figures.Figure figure : figures.scores()) {
      String profile = figure.country() + "-" + figure.edition();
      if (figure.edition() == edition && known.stored().containsKey(profile)) {
        imported
            .computeIfAbsent(profile, id -> new HashMap<>())
            .put(figure.indicator(), figure.score());
      }
    }
    NavigableSet<String> changed = new TreeSet<>();
    imported.forEach(
        (profile, scores) ->
            scores.forEach(
                (indicator, score) -> {
                  BigDecimal old = known.stored().get(profile).get(indicator);
                  if (old != null && old.compareTo(score) != 0) {
                    changed.add(indicator);
                  }
                }));
    for (String one : changed) {
      for (String other : changed.tailSet(one, false)) {
        List<Swap> swaps =
            imported.entrySet().stream()
                .map(
                    entry ->
                        Swap.of(known.stored().get(entry.getKey()), entry.getValue(), one, other))
                .toList();
        if (swaps.stream().noneMatch(Swap.NO::equals)
            && swaps.stream().filter(Swap.YES::equals).count() >= FEWEST_PROFILES) {
          problems.add(
              "sheet %d_dataset".formatted(edition),
              "the headings \"%s\" and \"%s\" are swapped: in all %d profiles that are stored, each has the scores of the other"
                  .formatted(
                      known.indicators().get(one).name(),
                      known.indicators().get(other).name(),
                      swaps.size()));
        }
      }
    }
  }

  private enum Swap {
    YES,
    NO,
    /** Both scores are equal, so that it would not show. */
    UNSEEN;

    static Swap of(
        Map<String, BigDecimal> old, Map<String, BigDecimal> next, String one, String other) {
      if (!Objects.equals(old.get(one), next.get(other))
          || !Objects.equals(old.get(other), next.get(one))) {
        return NO;
      }
      return Objects.equals(old.get(one), old.get(other)) ? UNSEEN : YES;
    }
  }
}
