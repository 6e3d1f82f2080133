package org.crimeprofile.resilience;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.crimeprofile.evidence.FindingDirectory;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.profile.ProfileFilter;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Listing;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Resilience")
class PillarController {

  private static final List<String> FETCHED =
      List.of("profile.country", "profile.edition", "pillar");

  private final ResiliencePillars pillars;
  private final ResilienceDirectory directory;
  private final ProfileDirectory profiles;
  private final FindingDirectory findings;

  PillarController(
      ResiliencePillars pillars,
      ResilienceDirectory directory,
      ProfileDirectory profiles,
      FindingDirectory findings) {
    this.pillars = pillars;
    this.directory = directory;
    this.profiles = profiles;
    this.findings = findings;
  }

  @Operation(operationId = "listPillars", summary = "Pillars of resilience of all profiles")
  @GetMapping("/pillars")
  Listing<PillarView> pillars(ProfileFilter profiles, PillarFilter filter) {
    return list(profiles.<ResiliencePillar>matching().and(filter.matching()));
  }

  @Operation(operationId = "listPillarsOfProfile", summary = "Pillars of resilience of one profile")
  @GetMapping("/profiles/{id}/pillars")
  Listing<PillarView> pillarsOf(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      PillarFilter filter) {
    Specification<ResiliencePillar> ofProfile = profiles.itemsOf(id);
    return list(ofProfile.and(filter.matching()));
  }

  @Operation(operationId = "getPillar", summary = "One pillar of resilience of a profile")
  @GetMapping("/profiles/{id}/pillars/{key}")
  Item<PillarWithEvidence> pillar(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      @Parameter(description = "Key of the pillar.", example = "criminal-justice-and-security")
          @PathVariable
          String key) {
    return pillars
        .find(id, key)
        .map(found -> directory.views(List.of(found)).get(0))
        .map(found -> new PillarWithEvidence(found, findings.get(found.findings())))
        .map(Item::of)
        .orElseThrow(() -> profiles.lacking(id, "pillar", key, "/pillars"));
  }

  private Listing<PillarView> list(Specification<ResiliencePillar> filter) {
    return Listing.ofBatches(
        pillars, filter, Sort.by("profile.id", "pillar.position"), FETCHED, directory::views);
  }
}
