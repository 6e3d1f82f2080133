package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.crimeprofile.profile.Averages;
import org.crimeprofile.score.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What criminality would be, were it taken from means that are rounded already: a figure that can
 * be a hundredth off, and was once printed.
 */
record RoundedTwice(
    @Schema(description = "Mean of the two rounded means, rounded again.", example = "4.62")
        @Nullable BigDecimal value,
    @Schema(
            description =
                "Whether it is another figure than the published one; null if neither is.")
        @Nullable Boolean differs,
    @Schema(description = "Why both figures are about.") String why) {

  private static final String WHY =
      "Criminality is the mean of the unrounded means of markets and actors. Made from the means as they are shown it can "
          + "come out a hundredth higher. Turkmenistan's profile of 2021 was first printed so: 4.35 and 4.88 make 4.615 and hence "
          + "4.62, where the exact 4.35 and 4.875 make 4.6125 and hence 4.61, the figure that the publisher's workbook has.";

  static RoundedTwice of(Averages published) {
    BigDecimal markets = published.criminalMarkets();
    BigDecimal actors = published.criminalActors();
    if (markets == null || actors == null) {
      return new RoundedTwice(null, null, WHY);
    }
    BigDecimal value = Ratio.mean(List.of(Ratio.of(markets), Ratio.of(actors))).shown();
    return new RoundedTwice(value, !value.equals(published.criminality()), WHY);
  }
}
