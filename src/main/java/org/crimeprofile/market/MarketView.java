package org.crimeprofile.market;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;

/** A criminal market as it is served. */
public record MarketView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("profile.id")
        String profile,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021")
        @Sortable("profile.edition.year")
        int edition,
    @Schema(description = "Group of markets.", example = "drugs")
        @Vocabulary("market_group")
        @Sortable("indicator.marketGroup.position")
        String marketGroup,
    @Schema(description = "Key of the market.", example = "heroin-trade") @Sortable("indicator.key")
        String key,
    @Schema(description = "Official name of the market.", example = "Heroin trade")
        @Sortable("indicator.name")
        String name,
    @Schema(description = "From 1.0 to 10.0 in steps of 0.5.", example = "6.5") @Sortable("score")
        BigDecimal score,
    @Schema(description = "Whether the profile's prose is coded.") @Vocabulary("coverage")
        String coverage,
    @Schema(description = "What the report says of the market, restated; or not_coded.")
        String summary,
    @Schema(description = "What the text says of the market's presence.") @Vocabulary("presence")
        String presence,
    @Schema(description = "Parts that the country has in the market.") @Vocabulary("role")
        List<String> roles,
    @Schema(description = "Whether the text involves the state in the market.")
        @Vocabulary("state_involvement")
        String stateInvolvement,
    @Schema(description = "Keys of the passages that the coded facts rest on.")
        List<String> passages,
    @Schema(description = "Ids of the findings on it, its own and others'.") List<String> findings,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static MarketView of(CriminalMarket market) {
    Profile profile = market.profile();
    return new MarketView(
        profile.id(),
        profile.country(),
        profile.edition(),
        Objects.requireNonNull(market.indicator().marketGroup()).key(),
        market.indicator().key(),
        market.indicator().name(),
        market.score().value(),
        profile.coverage(),
        market.summary(),
        market.presence(),
        market.roles(),
        market.stateInvolvement(),
        market.passages(),
        market.findings(),
        Links.of(market),
        profile.source());
  }

  /** The market's neighbours. */
  @Schema(name = "MarketLinks")
  public record Links(
      @Schema(description = "This market.") String self,
      @Schema(description = "Its profile.") String profile,
      @Schema(description = "What the Index measures by it.") String indicator,
      @Schema(description = "The markets of its group in the same profile.") String marketGroup,
      @Schema(description = "The same market of the same country in all editions.") String editions,
      @Schema(description = "The passages that its coded facts rest on.") String passages,
      @Schema(description = "The findings on it.") String findings) {

    static Links of(CriminalMarket market) {
      String profile = market.profile().href();
      String key = market.indicator().key();
      String group = Objects.requireNonNull(market.indicator().marketGroup()).key();
      String country = market.profile().country().iso3();
      return new Links(
          profile + "/markets/" + key,
          profile,
          Api.ROOT + "/indicators/" + key,
          profile + "/markets?market_group=" + group,
          Api.ROOT + "/markets?country=" + country + "&indicator=" + key,
          profile + "/passages?indicator=" + key,
          profile + "/findings?subject=" + key);
    }
  }
}
