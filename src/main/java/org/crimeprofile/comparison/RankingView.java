package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.jspecify.annotations.Nullable;

record RankingView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("profile")
        String profile,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021") @Sortable("edition.year")
        int edition,
    @Schema(description = "Key of the average or indicator.", example = "criminality")
        @Sortable("position")
        String indicator,
    @Schema(description = "Its name.", example = "Criminality") String name,
    @Schema(description = "The average, to two decimals, or the score.", example = "4.61")
        @Sortable("value")
        BigDecimal value,
    @Schema(
            description =
                "1 is the highest value, resilience included; ties are shared. Null until all of the scope is loaded.",
            example = "5")
        @Sortable("rank")
        @Nullable Integer rank,
    @Schema(
            description = "How many countries the edition has in the scope, loaded or not.",
            example = "8")
        int of,
    @Schema(description = "How many of them have this figure loaded.", example = "8") int loaded,
    @Schema(description = "Rank among these.", example = "5") @Sortable("rankAmongLoaded")
        int rankAmongLoaded,
    @Schema(
            description = "Percent of the loaded countries whose value is no higher.",
            example = "50.0")
        @Sortable("percentile")
        BigDecimal percentile,
    @Schema(
            description = "Mean of the loaded countries, this one among them, to two decimals.",
            example = "4.51")
        BigDecimal mean,
    @Schema(description = "The value less the unrounded mean, to two decimals.", example = "0.10")
        @Sortable("distanceToMean")
        BigDecimal distanceToMean,
    @Schema(
            description = "Among whom: world, continent:KEY or region:KEY.",
            example = "region:central-asia-and-the-caucasus")
        @Sortable("scope")
        String scope,
    @Schema(
            description = "Name of the scope in that edition.",
            example = "Central Asia and the Caucasus")
        String scopeName,
    @Schema(description = "Rank as the publisher printed it; null where none is held.")
        @Nullable Integer publishedRank,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static RankingView of(RankingRow row) {
    return new RankingView(
        row.profile,
        new CountryRef(row.countryIso3, row.countryIso2, row.countryName),
        row.edition.year(),
        row.indicator,
        row.name,
        row.value,
        row.rank,
        row.of,
        row.loaded,
        row.rankAmongLoaded,
        row.percentile,
        row.mean,
        row.distanceToMean,
        row.scope,
        row.scopeName,
        row.publishedRank,
        Links.of(row),
        row.edition.source());
  }

  @Schema(name = "RankingLinks")
  record Links(
      @Schema(description = "This row alone.") String self,
      @Schema(description = "The whole ranking that it is a row of.") String ranking,
      @Schema(description = "The profile.") String profile) {

    static Links of(RankingRow row) {
      // Not by a pattern: a ranking of the world has hundreds of rows.
      String ranking =
          Api.ROOT
              + "/rankings?indicator="
              + row.indicator
              + "&edition="
              + row.edition.year()
              + "&scope="
              + row.scope;
      return new Links(
          ranking + "&country=" + row.countryIso3, ranking, Api.ROOT + "/profiles/" + row.profile);
    }
  }
}
