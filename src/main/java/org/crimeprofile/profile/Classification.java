package org.crimeprofile.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Locale;
import org.crimeprofile.score.Level;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Which half of the scale criminality and resilience lie in. */
public record Classification(
    @Schema(description = "Level of criminality; null until its average is known.")
        @Vocabulary("level")
        @Nullable String criminality,
    @Schema(description = "Level of resilience; null until its average is known.")
        @Vocabulary("level")
        @Nullable String resilience,
    @Schema(description = "The lowest average that is high.", example = "5.5")
        BigDecimal threshold) {

  static Classification of(Averages averages) {
    return new Classification(
        level(averages.criminality()), level(averages.resilience()), Level.THRESHOLD);
  }

  private static @Nullable String level(@Nullable BigDecimal average) {
    return average == null ? null : Level.of(average).name().toLowerCase(Locale.ROOT);
  }
}
