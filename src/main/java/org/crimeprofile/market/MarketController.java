package org.crimeprofile.market;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.crimeprofile.evidence.Assessment;
import org.crimeprofile.evidence.FindingDirectory;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.profile.ProfileFilter;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Listing;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Markets", description = "Criminal markets: scores and what the report says of them.")
class MarketController {

  private final CriminalMarkets markets;
  private final ProfileDirectory profiles;
  private final IndicatorDirectory indicators;
  private final FindingDirectory findings;

  MarketController(
      CriminalMarkets markets,
      ProfileDirectory profiles,
      IndicatorDirectory indicators,
      FindingDirectory findings) {
    this.markets = markets;
    this.profiles = profiles;
    this.indicators = indicators;
    this.findings = findings;
  }

  @Operation(operationId = "listMarkets", summary = "Criminal markets of all profiles")
  @GetMapping("/markets")
  Listing<MarketView> markets(ProfileFilter profiles, MarketFilter filter) {
    return list(profiles.<CriminalMarket>matchingByEdition().and(filter.matching()));
  }

  @Operation(operationId = "listMarketsOfProfile", summary = "Criminal markets of one profile")
  @GetMapping("/profiles/{id}/markets")
  Listing<MarketView> marketsOf(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      MarketFilter filter) {
    Specification<CriminalMarket> ofProfile = profiles.itemsOf(id);
    return list(ofProfile.and(filter.matching()));
  }

  @Operation(operationId = "getMarket", summary = "One criminal market of a profile")
  @GetMapping("/profiles/{id}/markets/{key}")
  Item<MarketWithEvidence> market(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      @Parameter(description = "Key of the market.", example = "heroin-trade") @PathVariable
          String key) {
    return markets
        .find(id, key)
        .map(MarketView::of)
        .map(found -> new MarketWithEvidence(found, findings.get(found.findings())))
        .map(Item::of)
        .orElseThrow(
            () ->
                profiles.lacking(
                    id,
                    profile ->
                        indicators.missing(
                            "market", key, profile.edition(), profile.href() + "/markets")));
  }

  private Listing<MarketView> list(Specification<CriminalMarket> filter) {
    return Listing.of(
        markets,
        filter,
        Sort.by("profile.id", "indicator.position"),
        Assessment.FETCHED,
        MarketView::of);
  }
}
