package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Listing;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Evidence")
class TimelineController {

  private final DatedFacts facts;
  private final ProfileDirectory profiles;

  TimelineController(DatedFacts facts, ProfileDirectory profiles) {
    this.facts = facts;
    this.profiles = profiles;
  }

  @Operation(operationId = "getTimeline", summary = "What a report dates, in order of time")
  @GetMapping("/profiles/{id}/timeline")
  Listing<TimelineView> timeline(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      EventFilter filter) {
    Specification<DatedFact> ofProfile = profiles.itemsOf(id);
    return Listing.of(
        facts,
        ofProfile.and(filter.matching()),
        Sort.by("began", "position", "kind", "key"),
        List.of("profile.country", "profile.edition"),
        TimelineView::of);
  }
}
