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
class EventController {

  private static final List<String> FETCHED = List.of("profile.country", "profile.edition");

  private final Events events;
  private final ProfileDirectory profiles;

  EventController(Events events, ProfileDirectory profiles) {
    this.events = events;
    this.profiles = profiles;
  }

  @Operation(operationId = "listEvents", summary = "Dated facts in all coded reports")
  @GetMapping("/events")
  Listing<EventView> events(ProfileFilter profiles, EventFilter filter) {
    return list(profiles.<Event>matching().and(filter.matching()));
  }

  @Operation(operationId = "listEventsOfProfile", summary = "Dated facts in one report")
  @GetMapping("/profiles/{id}/events")
  Listing<EventView> eventsOf(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      EventFilter filter) {
    Specification<Event> ofProfile = profiles.itemsOf(id);
    return list(ofProfile.and(filter.matching()));
  }

  @Operation(operationId = "getEvent", summary = "One event")
  @GetMapping("/profiles/{id}/events/{key}")
  Item<EventView> event(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      @Parameter(description = "Key of the event.", example = "election-2018") @PathVariable
          String key) {
    return events
        .find(id, key)
        .map(EventView::of)
        .map(Item::of)
        .orElseThrow(() -> profiles.lacking(id, "event", key, "/events"));
  }

  private Listing<EventView> list(Specification<Event> filter) {
    return Listing.of(
        events, filter, Sort.by("profile.id", "period.from", "position"), FETCHED, EventView::of);
  }
}
