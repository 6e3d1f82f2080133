package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@Tag(name = "Evidence")
class FindingController {

  private final Findings findings;
  private final ProfileDirectory profiles;

  FindingController(Findings findings, ProfileDirectory profiles) {
    this.findings = findings;
    this.profiles = profiles;
  }

  @Operation(operationId = "listFindings", summary = "The claims of all coded reports")
  @GetMapping("/findings")
  Listing<FindingView> findings(ProfileFilter profiles, FindingFilter filter) {
    return list(profiles.<Finding>matching().and(filter.matching()));
  }

  @Operation(operationId = "listFindingsOfProfile", summary = "The claims of one report")
  @GetMapping("/profiles/{id}/findings")
  Listing<FindingView> findingsOf(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      FindingFilter filter) {
    Specification<Finding> ofProfile = profiles.itemsOf(id);
    return list(ofProfile.and(filter.matching()));
  }

  @Operation(operationId = "getFinding", summary = "One claim")
  @GetMapping("/profiles/{id}/findings/{key}")
  Item<FindingView> finding(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      @Parameter(
              description = "Key of the finding: its passage and number.",
              example = "drugs-1-03")
          @PathVariable
          String key) {
    return findings
        .find(id, id + "-" + key)
        .map(FindingView::of)
        .map(Item::of)
        .orElseThrow(() -> profiles.lacking(id, "finding", key, "/findings"));
  }

  private Listing<FindingView> list(Specification<Finding> filter) {
    return Listing.of(
        findings,
        filter,
        Sort.by("profile.id", "passage.position", "position"),
        FindingDirectory.FETCHED,
        FindingView::of);
  }
}
