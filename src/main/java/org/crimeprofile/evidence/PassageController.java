package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
@Tag(name = "Evidence", description = "The passages that coded facts rest on.")
class PassageController {

  private static final List<String> FETCHED = List.of("profile.country", "profile.edition");

  private final Passages passages;
  private final ProfileDirectory profiles;
  private final FindingDirectory findings;

  PassageController(Passages passages, ProfileDirectory profiles, FindingDirectory findings) {
    this.passages = passages;
    this.profiles = profiles;
    this.findings = findings;
  }

  @Operation(operationId = "listPassages", summary = "Passages of all coded reports")
  @GetMapping("/passages")
  Listing<PassageView> passages(ProfileFilter profiles, PassageFilter filter) {
    return list(profiles.<Passage>matching().and(filter.matching()));
  }

  @Operation(operationId = "listPassagesOfProfile", summary = "Passages of one report")
  @GetMapping("/profiles/{id}/passages")
  Listing<PassageView> passagesOf(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      PassageFilter filter) {
    Specification<Passage> ofProfile = profiles.itemsOf(id);
    return list(ofProfile.and(filter.matching()));
  }

  @Operation(operationId = "getPassage", summary = "One passage")
  @GetMapping("/profiles/{id}/passages/{key}")
  Item<PassageWithEvidence> passage(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      @Parameter(description = "Key of the passage.", example = "drugs-1") @PathVariable
          String key) {
    return passages
        .find(id, key)
        .map(PassageView::of)
        .map(found -> new PassageWithEvidence(found, findings.get(found.findings())))
        .map(Item::of)
        .orElseThrow(() -> profiles.lacking(id, "passage", key, "/passages"));
  }

  private Listing<PassageView> list(Specification<Passage> filter) {
    return Listing.of(
        passages, filter, Sort.by("profile.id", "position"), FETCHED, PassageView::of);
  }
}
