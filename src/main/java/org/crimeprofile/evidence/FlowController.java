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
class FlowController {

  private static final List<String> FETCHED =
      List.of("profile.country", "profile.edition", "market");

  private final Flows flows;
  private final ProfileDirectory profiles;

  FlowController(Flows flows, ProfileDirectory profiles) {
    this.flows = flows;
    this.profiles = profiles;
  }

  @Operation(
      operationId = "listFlows",
      summary = "Movements of people and goods in all coded reports")
  @GetMapping("/flows")
  Listing<FlowView> flows(ProfileFilter profiles, FlowFilter filter) {
    return list(profiles.<Flow>matching().and(filter.matching()));
  }

  @Operation(
      operationId = "listFlowsOfProfile",
      summary = "Movements of people and goods in one report")
  @GetMapping("/profiles/{id}/flows")
  Listing<FlowView> flowsOf(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      FlowFilter filter) {
    Specification<Flow> ofProfile = profiles.itemsOf(id);
    return list(ofProfile.and(filter.matching()));
  }

  @Operation(operationId = "getFlow", summary = "One flow")
  @GetMapping("/profiles/{id}/flows/{key}")
  Item<FlowView> flow(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      @Parameter(description = "Key of the flow.", example = "narcotics-transit") @PathVariable
          String key) {
    return flows
        .find(id, key)
        .map(FlowView::of)
        .map(Item::of)
        .orElseThrow(() -> profiles.lacking(id, "flow", key, "/flows"));
  }

  private Listing<FlowView> list(Specification<Flow> filter) {
    return Listing.of(flows, filter, Sort.by("profile.id", "position"), FETCHED, FlowView::of);
  }
}
