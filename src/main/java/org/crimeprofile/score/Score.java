package org.crimeprofile.score;

import java.math.BigDecimal;

/**
 * A score of the Index: from 1.0 to 10.0 in steps of 0.5. For markets and actors a high score is a
 * grave one, for resilience indicators a strong one.
 *
 * @param value with one decimal
 */
public record Score(BigDecimal value) {

  private static final BigDecimal LOWEST = new BigDecimal("1.0");
  private static final BigDecimal HIGHEST = new BigDecimal("10.0");
  private static final BigDecimal STEP = new BigDecimal("0.5");

  /**
   * @throws IllegalArgumentException if the value is outside 1.0 to 10.0 or not a multiple of 0.5
   */
  public Score {
    if (value.compareTo(LOWEST) < 0
        || value.compareTo(HIGHEST) > 0
        || value.remainder(STEP).signum() != 0) {
      throw new IllegalArgumentException(
          "a score is from 1.0 to 10.0 in steps of 0.5, not " + value.toPlainString());
    }
    value = value.setScale(1);
  }
}
