package org.crimeprofile.resilience;

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
@Tag(
    name = "Resilience",
    description = "Resilience indicators and their pillars: scores, law on paper and practice.")
class ResilienceIndicatorController {

  private final ResilienceIndicators resilience;
  private final ProfileDirectory profiles;
  private final IndicatorDirectory indicators;
  private final FindingDirectory findings;

  ResilienceIndicatorController(
      ResilienceIndicators resilience,
      ProfileDirectory profiles,
      IndicatorDirectory indicators,
      FindingDirectory findings) {
    this.resilience = resilience;
    this.profiles = profiles;
    this.indicators = indicators;
    this.findings = findings;
  }

  @Operation(
      operationId = "listResilienceIndicators",
      summary = "Resilience indicators of all profiles")
  @GetMapping("/resilience-indicators")
  Listing<ResilienceIndicatorView> indicators(ProfileFilter profiles, ResilienceFilter filter) {
    return list(profiles.<ResilienceIndicator>matchingByEdition().and(filter.matching()));
  }

  @Operation(
      operationId = "listResilienceIndicatorsOfProfile",
      summary = "Resilience indicators of one profile")
  @GetMapping("/profiles/{id}/resilience-indicators")
  Listing<ResilienceIndicatorView> indicatorsOf(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      ResilienceFilter filter) {
    Specification<ResilienceIndicator> ofProfile = profiles.itemsOf(id);
    return list(ofProfile.and(filter.matching()));
  }

  @Operation(
      operationId = "getResilienceIndicator",
      summary = "One resilience indicator of a profile")
  @GetMapping("/profiles/{id}/resilience-indicators/{key}")
  Item<ResilienceIndicatorWithEvidence> indicator(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      @Parameter(description = "Key of the indicator.", example = "law-enforcement") @PathVariable
          String key) {
    return resilience
        .find(id, key)
        .map(ResilienceIndicatorView::of)
        .map(found -> new ResilienceIndicatorWithEvidence(found, findings.get(found.findings())))
        .map(Item::of)
        .orElseThrow(
            () ->
                profiles.lacking(
                    id,
                    profile ->
                        indicators.missing(
                            "resilience_indicator",
                            key,
                            profile.edition(),
                            profile.href() + "/resilience-indicators")));
  }

  private Listing<ResilienceIndicatorView> list(Specification<ResilienceIndicator> filter) {
    return Listing.of(
        resilience,
        filter,
        Sort.by("profile.id", "indicator.position"),
        Assessment.FETCHED,
        ResilienceIndicatorView::of);
  }
}
