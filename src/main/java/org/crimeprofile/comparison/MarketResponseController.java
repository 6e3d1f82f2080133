package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.crimeprofile.evidence.InvolvementDirectory;
import org.crimeprofile.evidence.InvolvementView;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.profile.ScoreDirectory;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Item;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Comparisons")
class MarketResponseController {

  private final MarketResponses mapping;
  private final ProfileDirectory profiles;
  private final IndicatorDirectory indicators;
  private final ScoreDirectory scores;
  private final InvolvementDirectory involvements;

  MarketResponseController(
      MarketResponses mapping,
      ProfileDirectory profiles,
      IndicatorDirectory indicators,
      ScoreDirectory scores,
      InvolvementDirectory involvements) {
    this.mapping = mapping;
    this.profiles = profiles;
    this.indicators = indicators;
    this.scores = scores;
    this.involvements = involvements;
  }

  @Operation(
      operationId = "getMarketResponses",
      summary = "Each market beside what answers to it and who is involved in it")
  @GetMapping("/profiles/{id}/market-responses")
  Item<MarketResponsesView> responses(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      ItemQuery.Markets asked) {
    Profile profile = profiles.get(id);
    Figures figures =
        new Figures(scores.of(List.of(profile.member())), indicators.of(List.of(), List.of()));
    List<MarketResponse> pairs = mapping.findAll();
    List<InvolvementView> parts = involvements.of(id);
    return Item.of(
        MarketResponsesView.of(
            profile,
            indicators.of(List.of("market"), asked.indicator()).stream()
                .map(market -> AnsweredMarket.of(market, profile.member(), figures, pairs, parts))
                .sorted(AnsweredMarket.WIDEST_FIRST)
                .toList()));
  }
}
