package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import org.crimeprofile.profile.Member;
import org.crimeprofile.score.Ratio;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A resilience indicator that answers to a market. */
record AnsweringIndicator(
    @Schema(description = "Key of the resilience indicator.", example = "law-enforcement")
        String key,
    @Schema(description = "Its official name.", example = "Law enforcement") String name,
    @Schema(description = "Its score; null where there is none.", example = "2.0")
        @Nullable BigDecimal score,
    @Schema(description = "What the score rests on, or why there is none.")
        @Vocabulary("cell_state")
        String state,
    @Schema(description = "Why it answers to the market, in our reading.") String reason,
    @JsonIgnore Optional<Ratio> exact) {

  static AnsweringIndicator of(
      Indicator indicator, MarketResponse pair, Member profile, Figures figures) {
    Optional<Ratio> score = figures.score(profile, indicator);
    return new AnsweringIndicator(
        indicator.key(),
        indicator.name(),
        score.map(value -> value.decimal(1)).orElse(null),
        figures.scores().status(profile.id(), profile.edition(), indicator),
        pair.reason(),
        score);
  }
}
