package org.crimeprofile.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.crimeprofile.score.Average;
import org.jspecify.annotations.Nullable;

/**
 * The averages of a profile, half-up to two decimals. Markets, actors and resilience are plain
 * means of scores; criminality is the mean of the unrounded market and actor means. Each is null
 * until all of its scores are loaded.
 */
@Embeddable
public record Averages(
    @Schema(
            description = "Mean of the unrounded means of markets and actors, to two decimals.",
            example = "4.61")
        @Nullable BigDecimal criminality,
    @Schema(description = "Mean of all criminal markets, to two decimals.", example = "4.35")
        @Nullable BigDecimal criminalMarkets,
    @Schema(description = "Mean of all criminal actors, to two decimals.", example = "4.88")
        @Nullable BigDecimal criminalActors,
    @Schema(description = "Mean of all resilience indicators, to two decimals.", example = "2.17")
        @Nullable BigDecimal resilience) {

  /** The averages of a profile that lacks scores. */
  static final Averages NONE = new Averages(null, null, null, null);

  /** Returns one of them. */
  public @Nullable BigDecimal get(Average average) {
    return switch (average) {
      case CRIMINALITY -> criminality;
      case CRIMINAL_MARKETS -> criminalMarkets;
      case CRIMINAL_ACTORS -> criminalActors;
      case RESILIENCE -> resilience;
    };
  }
}
