package org.crimeprofile.score;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The averages of the Index, by the formulas that reproduce every figure that its publisher prints.
 */
public enum Average {
  /** Of the unrounded means, not of the figures that are shown for them. */
  CRIMINALITY(
      "Criminality",
      "(mean of criminal markets + mean of criminal actors) / 2, from the unrounded means"),
  CRIMINAL_MARKETS("Criminal markets", "sum of the scores of all criminal markets / their number"),
  CRIMINAL_ACTORS("Criminal actors", "sum of the scores of all criminal actors / their number"),
  RESILIENCE("Resilience", "sum of the scores of all resilience indicators / their number");

  /** Which kind of indicator an average is the mean of; criminality is the mean of two of them. */
  private static final Map<Average, String> KINDS =
      Map.of(
          CRIMINAL_MARKETS, "market",
          CRIMINAL_ACTORS, "actor",
          RESILIENCE, "resilience_indicator");

  private final String title;
  private final String formula;

  Average(String title, String formula) {
    this.title = title;
    this.formula = formula;
  }

  /** Returns its name as the API spells it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns its name in words. */
  public String title() {
    return title;
  }

  /** Returns how it is computed, in words. */
  public String formula() {
    return formula;
  }

  /** Tells whether it takes in indicators of a coded kind. */
  public boolean takesIn(String kind) {
    return this == CRIMINALITY
        ? CRIMINAL_MARKETS.takesIn(kind) || CRIMINAL_ACTORS.takesIn(kind)
        : kind.equals(KINDS.get(this));
  }

  /**
   * Computes it exactly, or nothing where a kind that it takes in has no scores.
   *
   * @param scores those of a coded kind of indicator
   */
  public Optional<Ratio> of(Function<String, Collection<Ratio>> scores) {
    if (this == CRIMINALITY) {
      return CRIMINAL_MARKETS
          .of(scores)
          .flatMap(
              markets ->
                  CRIMINAL_ACTORS.of(scores).map(actors -> markets.plus(actors).dividedBy(2)));
    }
    return Optional.of(scores.apply(KINDS.get(this)))
        .filter(given -> !given.isEmpty())
        .map(Ratio::mean);
  }
}
