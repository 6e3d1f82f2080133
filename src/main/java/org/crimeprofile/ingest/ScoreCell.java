package org.crimeprofile.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crimeprofile.score.Score;
import org.jspecify.annotations.Nullable;

/** Makes a score of what stands in a cell, or says why it is none. */
final class ScoreCell {

  /** Finer than any figure, and coarse enough to take the dust of binary floats off it. */
  private static final int DECIMALS = 9;

  private ScoreCell() {}

  static @Nullable BigDecimal read(
      String text, @Nullable BigDecimal number, String place, Problems problems) {
    if (text.isEmpty()) {
      problems.add(place, "the score is missing");
    } else if (number == null) {
      problems.add(place, Names.quoted(text) + " is a text and no score");
    } else {
      try {
        return new Score(rounded(number)).value();
      } catch (IllegalArgumentException e) {
        problems.add(place, text + " is no score: those are from 1 to 10 in steps of 0.5");
      }
    }
    return null;
  }

  /** A number beyond all scores is left as it is: written out, it could be of any length. */
  static BigDecimal rounded(BigDecimal number) {
    return Math.abs((long) number.precision() - number.scale()) > DECIMALS
        ? BigDecimal.ZERO
        : number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
