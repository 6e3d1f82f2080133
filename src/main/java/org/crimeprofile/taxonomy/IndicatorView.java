package org.crimeprofile.taxonomy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

record IndicatorView(
    @Schema(description = "Key of the indicator.", example = "heroin-trade") @Sortable("key")
        String key,
    @Schema(description = "Official name of the indicator.", example = "Heroin trade")
        @Sortable("name")
        String name,
    @Schema(description = "Whether it is a market, an actor or a resilience indicator.")
        @Vocabulary("kind")
        @Sortable("kind")
        String kind,
    @Schema(description = "Group of a market; null for other kinds.", example = "drugs")
        @Vocabulary("market_group")
        @Nullable String marketGroup,
    @Schema(description = "Pillar of a resilience indicator; null for other kinds.")
        @Vocabulary("pillar")
        @Nullable String pillar,
    @Schema(description = "Place in the order of the Index.", example = "10") @Sortable("position")
        int position,
    @Schema(description = "First edition that measured it.", example = "2021")
        @Sortable("firstEdition")
        int firstEdition,
    @Schema(description = "What it measures, in the words of this service.") String definition,
    Links links) {

  static IndicatorView of(Indicator indicator) {
    String key = indicator.key();
    return new IndicatorView(
        key,
        indicator.name(),
        indicator.kind(),
        Optional.ofNullable(indicator.marketGroup()).map(MarketGroup::key).orElse(null),
        Optional.ofNullable(indicator.pillar()).map(Pillar::key).orElse(null),
        indicator.position(),
        indicator.firstEdition(),
        indicator.definition(),
        new Links(
            Api.ROOT + "/indicators/" + key,
            "%s/%ss?indicator=%s".formatted(Api.ROOT, indicator.kind().replace('_', '-'), key),
            Api.ROOT + "/scores?indicator=" + key));
  }

  @Schema(name = "IndicatorLinks")
  record Links(
      @Schema(description = "This indicator.") String self,
      @Schema(description = "Its items in all profiles.") String items,
      @Schema(description = "Its scores in all profiles.") String scores) {}
}
