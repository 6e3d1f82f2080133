package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import org.crimeprofile.web.Api;

/** The comparisons that there are. */
@Schema(name = "Comparisons")
record ComparisonsView(
    @Schema(description = "What a comparison is.") String description,
    @Schema(description = "One example of each.") Links links) {

  static ComparisonsView create() {
    String root = Api.ROOT + "/comparisons";
    return new ComparisonsView(
        "Items, profiles and editions side by side: a matrix in JSON, the same matrix in CSV, and the arithmetic behind it.",
        new Links(
            root,
            root + "/markets?profile=TKM-2021&indicator=heroin-trade,cocaine-trade",
            root + "/actors?profile=TKM-2021",
            root + "/pillars?country=TKM",
            root + "/resilience-indicators?country=TKM,UZB&edition=2021",
            root + "/profiles?region=central-asia-and-the-caucasus&edition=latest&baseline=region",
            root + "/editions?country=TKM&from=2021&to=2025&baseline=region",
            Api.ROOT + "/rankings?indicator=criminality&edition=2021"));
  }

  @Schema(name = "ComparisonsLinks")
  record Links(
      @Schema(description = "This.") String self,
      @Schema(description = "Markets by attribute.") String markets,
      @Schema(description = "Actors by attribute.") String actors,
      @Schema(description = "Pillars by attribute.") String pillars,
      @Schema(description = "Resilience indicators by attribute.") String resilienceIndicators,
      @Schema(description = "Profiles by figure, against a mean.") String profiles,
      @Schema(description = "A country's editions, and whether it drifts.") String editions,
      @Schema(description = "Ranks.") String rankings) {}
}
