package org.crimeprofile.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import org.crimeprofile.score.Score;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

record ScoreView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("profile")
        String profile,
    @Schema(description = "ISO 3166-1 alpha-3 code of the country.", example = "TKM")
        @Sortable("iso3")
        String iso3,
    @Schema(description = "ISO 3166-1 alpha-2 code of the country.", example = "TM") String iso2,
    @Schema(description = "The Index's name of the country.", example = "Turkmenistan")
        @Sortable("countryName")
        String countryName,
    @Schema(description = "Continent, as this edition has it.", example = "Asia")
        @Sortable("continent")
        String continent,
    @Schema(
            description = "Region, as this edition has it.",
            example = "Central Asia and the Caucasus")
        @Sortable("region")
        String region,
    @Schema(description = "Edition of the Index.", example = "2021") @Sortable("edition")
        int edition,
    @Schema(description = "Kind of indicator.") @Vocabulary("kind") @Sortable("kind") String kind,
    @Schema(description = "Key of the indicator.", example = "heroin-trade") @Sortable("indicator")
        String indicator,
    @Schema(description = "Official name of the indicator.", example = "Heroin trade")
        @Sortable("name")
        String name,
    @Schema(
            description = "From 1.0 to 10.0 in steps of 0.5; null unless the status is observed.",
            example = "6.5")
        @Sortable("score")
        @Nullable BigDecimal score,
    @Schema(description = "Whether there is a score, and why not.")
        @Vocabulary("score_status")
        @Sortable("status")
        String status) {

  static ScoreView of(ScoreRow row) {
    return new ScoreView(
        row.profile,
        row.iso3,
        row.iso2,
        row.countryName,
        row.continent,
        row.region,
        row.edition,
        row.kind,
        row.indicator,
        row.name,
        Optional.ofNullable(row.score).map(Score::new).map(Score::value).orElse(null),
        row.status);
  }
}
