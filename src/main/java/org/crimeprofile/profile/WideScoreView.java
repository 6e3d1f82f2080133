package org.crimeprofile.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crimeprofile.score.Score;
import org.crimeprofile.web.Sortable;

record WideScoreView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("id")
        String profile,
    @Schema(description = "ISO 3166-1 alpha-3 code of the country.", example = "TKM")
        @Sortable("country.iso3")
        String iso3,
    @Schema(description = "ISO 3166-1 alpha-2 code of the country.", example = "TM") String iso2,
    @Schema(description = "The Index's name of the country.", example = "Turkmenistan")
        @Sortable("country.name")
        String countryName,
    @Schema(description = "Continent, as this edition has it.", example = "Asia")
        @Sortable("continent")
        String continent,
    @Schema(
            description = "Region, as this edition has it.",
            example = "Central Asia and the Caucasus")
        @Sortable("region")
        String region,
    @Schema(description = "Edition of the Index.", example = "2021") @Sortable("edition.year")
        int edition,
    @Schema(description = "Score by key of the indicator; in CSV, one column each.")
        Map<String, BigDecimal> scores,
    @Schema(description = "Keys of the indicators that this edition did not measure.")
        List<String> notInEdition,
    @Schema(description = "Keys of the indicators that it measured and no score is held of.")
        List<String> notLoaded) {

  static WideScoreView of(Profile profile, List<ScoreRow> rows) {
    Map<String, BigDecimal> scores = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.score != null)
        .forEach(row -> scores.put(row.indicator, new Score(row.score).value()));
    return new WideScoreView(
        profile.id(),
        profile.country().iso3(),
        profile.country().iso2(),
        profile.country().name(),
        profile.continent(),
        profile.region(),
        profile.edition(),
        scores,
        without(rows, "not_in_edition"),
        without(rows, "not_loaded"));
  }

  private static List<String> without(List<ScoreRow> rows, String status) {
    return rows.stream()
        .filter(row -> row.status.equals(status))
        .map(row -> row.indicator)
        .toList();
  }
}
