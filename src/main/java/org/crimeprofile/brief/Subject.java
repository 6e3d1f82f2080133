package org.crimeprofile.brief;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crimeprofile.actor.ActorView;
import org.crimeprofile.market.MarketView;
import org.crimeprofile.resilience.ResilienceIndicatorView;

/**
 * What the Index scores and the report tells of: a market, a type of actor or a resilience
 * indicator.
 *
 * @param summary what the report says of it, or the word for its absence
 * @param passages keys of the passages that the summary rests on
 */
record Subject(String key, String name, BigDecimal score, String summary, List<String> passages) {

  private static final Comparator<Subject> BY_SCORE = Comparator.comparing(Subject::score);

  /** Of markets and actors higher is worse. */
  static List<Subject> markets(List<MarketView> markets) {
    return sorted(
        markets.stream()
            .map(m -> new Subject(m.key(), m.name(), m.score(), m.summary(), m.passages())),
        BY_SCORE.reversed());
  }

  static List<Subject> actors(List<ActorView> actors) {
    return sorted(
        actors.stream()
            .map(a -> new Subject(a.key(), a.name(), a.score(), a.summary(), a.passages())),
        BY_SCORE.reversed());
  }

  /** Of resilience lower is worse. */
  static List<Subject> resilience(List<ResilienceIndicatorView> indicators) {
    return sorted(
        indicators.stream()
            .map(i -> new Subject(i.key(), i.name(), i.score(), i.summary(), i.passages())),
        BY_SCORE);
  }

  /**
   * The worst third of some subjects that are sorted; where a tie goes past the third, it is left
   * out, but never the worst score itself.
   */
  static List<Subject> worst(List<Subject> sorted) {
    Set<Subject> worst = new HashSet<>();
    for (Subject subject : sorted) {
      List<Subject> level =
          sorted.stream().filter(other -> BY_SCORE.compare(other, subject) == 0).toList();
      if (worst.isEmpty() || worst.contains(subject)) {
        worst.addAll(level);
      } else if ((worst.size() + level.size()) * 3 <= sorted.size()) {
        worst.addAll(level);
      } else {
        break;
      }
    }
    return sorted.stream().filter(worst::contains).toList();
  }

  private static List<Subject> sorted(Stream<Subject> subjects, Comparator<Subject> worstFirst) {
    return subjects.sorted(worstFirst).collect(Collectors.toList());
  }
}
