package org.crimeprofile.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.crimeprofile.profile.Member;
import org.crimeprofile.score.Average;
import org.crimeprofile.taxonomy.Indicator;

/**
 * What a later edition changed for a country.
 *
 * @param to the country in the later edition
 * @param averages each that both editions have
 * @param scores each that both editions have, the largest change first
 */
public record EditionChange(Member to, List<AverageMoved> averages, List<ScoreMoved> scores) {

  static EditionChange of(EditionPair pair) {
    List<Indicator> common = pair.common();
    return new EditionChange(
        pair.to(),
        AverageMoved.all(pair, common),
        common.stream()
            .map(indicator -> IndicatorChange.of(indicator, pair))
            .sorted(IndicatorChange.LARGEST_FIRST)
            .map(ScoreMoved::of)
            .toList());
  }

  /**
   * An average in both editions.
   *
   * @param likeForLike its change over the indicators that both editions measured, of this service
   * @param common how many these are
   */
  public record AverageMoved(
      String key, BigDecimal from, BigDecimal to, BigDecimal likeForLike, int common) {

    private static List<AverageMoved> all(EditionPair pair, List<Indicator> common) {
      return Arrays.stream(Average.values())
          .map(average -> AverageChange.of(average, pair, common))
          .filter(change -> change.published().change() != null)
          .map(
              change ->
                  new AverageMoved(
                      change.key(),
                      change.published().from(),
                      change.published().to(),
                      change.likeForLike().change(),
                      change.likeForLike().indicators()))
          .toList();
    }
  }

  /**
   * A score in both editions.
   *
   * @param direction {@code better}, {@code worse} or {@code unchanged}
   */
  public record ScoreMoved(String name, BigDecimal from, BigDecimal to, String direction) {

    private static ScoreMoved of(IndicatorChange change) {
      return new ScoreMoved(
          change.name(),
          figure(change.cells().get(0)),
          figure(change.cells().get(1)),
          Objects.requireNonNull(change.direction()));
    }

    private static BigDecimal figure(FigureCell cell) {
      return Objects.requireNonNull(cell.value());
    }

    /** Returns how far the score moved, whichever way. */
    public BigDecimal distance() {
      return to.subtract(from).abs();
    }
  }
}
