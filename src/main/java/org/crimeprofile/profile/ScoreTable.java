package org.crimeprofile.profile;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crimeprofile.score.Score;
import org.crimeprofile.taxonomy.Indicator;

/**
 * The scores of some profiles, to compute with.
 *
 * @param scores by id of the profile and key of the indicator
 */
public record ScoreTable(Map<String, Map<String, BigDecimal>> scores) {

  /** What a score's status is where the publisher gives one, and it is held. */
  public static final String OBSERVED = "observed";

  static ScoreTable of(List<Cell> cells) {
    Map<String, Map<String, BigDecimal>> scores = new LinkedHashMap<>();
    cells.forEach(
        cell ->
            scores
                .computeIfAbsent(cell.profile, absent -> new LinkedHashMap<>())
                .put(cell.indicator, new Score(cell.score).value()));
    return new ScoreTable(scores);
  }

  /** Returns a score, or nothing where none is held. */
  public Optional<BigDecimal> score(String profile, String indicator) {
    return Optional.ofNullable(scores.getOrDefault(profile, Map.of()).get(indicator));
  }

  /** Tells whether a profile has scores of all of the indicators. */
  public boolean hasAll(String profile, Collection<String> indicators) {
    return scores.getOrDefault(profile, Map.of()).keySet().containsAll(indicators);
  }

  /** Says whether there is a score, and why not. */
  public String status(String profile, int edition, Indicator indicator) {
    if (!indicator.isMeasuredIn(edition)) {
      return "not_in_edition";
    }
    return score(profile, indicator.key()).isPresent() ? OBSERVED : "not_loaded";
  }

  /** One score. */
  record Cell(String profile, String indicator, BigDecimal score) {}
}
