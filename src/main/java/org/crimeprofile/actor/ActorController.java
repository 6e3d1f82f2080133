package org.crimeprofile.actor;

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
@Tag(name = "Actors", description = "Criminal actors: scores and what the report says of them.")
class ActorController {

  private final CriminalActors actors;
  private final ProfileDirectory profiles;
  private final IndicatorDirectory indicators;
  private final FindingDirectory findings;

  ActorController(
      CriminalActors actors,
      ProfileDirectory profiles,
      IndicatorDirectory indicators,
      FindingDirectory findings) {
    this.actors = actors;
    this.profiles = profiles;
    this.indicators = indicators;
    this.findings = findings;
  }

  @Operation(operationId = "listActors", summary = "Criminal actors of all profiles")
  @GetMapping("/actors")
  Listing<ActorView> actors(ProfileFilter profiles, ActorFilter filter) {
    return list(profiles.<CriminalActor>matchingByEdition().and(filter.matching()));
  }

  @Operation(operationId = "listActorsOfProfile", summary = "Criminal actors of one profile")
  @GetMapping("/profiles/{id}/actors")
  Listing<ActorView> actorsOf(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      ActorFilter filter) {
    Specification<CriminalActor> ofProfile = profiles.itemsOf(id);
    return list(ofProfile.and(filter.matching()));
  }

  @Operation(operationId = "getActor", summary = "One criminal actor of a profile")
  @GetMapping("/profiles/{id}/actors/{key}")
  Item<ActorWithEvidence> actor(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      @Parameter(description = "Key of the actor.", example = "mafia-style-groups") @PathVariable
          String key) {
    return actors
        .find(id, key)
        .map(ActorView::of)
        .map(found -> new ActorWithEvidence(found, findings.get(found.findings())))
        .map(Item::of)
        .orElseThrow(
            () ->
                profiles.lacking(
                    id,
                    profile ->
                        indicators.missing(
                            "actor", key, profile.edition(), profile.href() + "/actors")));
  }

  private Listing<ActorView> list(Specification<CriminalActor> filter) {
    return Listing.of(
        actors,
        filter,
        Sort.by("profile.id", "indicator.position"),
        Assessment.FETCHED,
        ActorView::of);
  }
}
