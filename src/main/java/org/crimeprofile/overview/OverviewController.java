package org.crimeprofile.overview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.crimeprofile.actor.ActorDirectory;
import org.crimeprofile.market.MarketDirectory;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.resilience.ResilienceDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Catalogue;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Source;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Overview", description = "What there is, and a profile at a glance.")
class OverviewController {

  private final ProfileDirectory profiles;
  private final MarketDirectory markets;
  private final ActorDirectory actors;
  private final ResilienceDirectory resilience;
  private final Catalogue catalogue;

  OverviewController(
      ProfileDirectory profiles,
      MarketDirectory markets,
      ActorDirectory actors,
      ResilienceDirectory resilience,
      Catalogue catalogue) {
    this.profiles = profiles;
    this.markets = markets;
    this.actors = actors;
    this.resilience = resilience;
    this.catalogue = catalogue;
  }

  @Operation(operationId = "getIndex", summary = "What there is")
  @GetMapping
  Item<IndexView> index() {
    return new Item<>(IndexView.of(catalogue.collections()), Source.INDEX);
  }

  @Operation(operationId = "getProfile", summary = "A profile at a glance")
  @GetMapping("/profiles/{id}")
  Item<ProfileAtAGlance> profile(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable
          String id) {
    return Item.of(
        ProfileAtAGlance.of(
            profiles.view(profiles.get(id)), markets.of(id), actors.of(id), resilience.of(id)));
  }
}
