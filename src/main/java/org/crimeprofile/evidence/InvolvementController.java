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
@Tag(name = "Evidence")
class InvolvementController {

  private static final List<String> FETCHED =
      List.of("profile.country", "profile.edition", "actor", "market");

  private final Involvements involvements;
  private final ProfileDirectory profiles;

  InvolvementController(Involvements involvements, ProfileDirectory profiles) {
    this.involvements = involvements;
    this.profiles = profiles;
  }

  @Operation(
      operationId = "listInvolvements",
      summary = "Parts of actors in markets in all coded reports")
  @GetMapping("/involvements")
  Listing<InvolvementView> involvements(ProfileFilter profiles, InvolvementFilter filter) {
    return list(profiles.<Involvement>matching().and(filter.matching()));
  }

  @Operation(
      operationId = "listInvolvementsOfProfile",
      summary = "Parts of actors in markets in one report")
  @GetMapping("/profiles/{id}/involvements")
  Listing<InvolvementView> involvementsOf(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      InvolvementFilter filter) {
    Specification<Involvement> ofProfile = profiles.itemsOf(id);
    return list(ofProfile.and(filter.matching()));
  }

  @Operation(operationId = "getInvolvement", summary = "One involvement")
  @GetMapping("/profiles/{id}/involvements/{key}")
  Item<InvolvementView> involvement(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      @Parameter(description = "Key of the involvement.", example = "officials-heroin")
          @PathVariable
          String key) {
    return involvements
        .find(id, key)
        .map(InvolvementView::of)
        .map(Item::of)
        .orElseThrow(() -> profiles.lacking(id, "involvement", key, "/involvements"));
  }

  private Listing<InvolvementView> list(Specification<Involvement> filter) {
    return Listing.of(
        involvements, filter, Sort.by("profile.id", "position"), FETCHED, InvolvementView::of);
  }
}
