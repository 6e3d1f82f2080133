package org.crimeprofile.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.InseparableFrom;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;

record EventView(
    @Schema(description = "Id of the event.", example = "TKM-2021-election-2018") String id,
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("profile.id")
        String profile,
    @Schema(description = "What happened, restated.") @Sortable("title") String title,
    Period period,
    @Schema(description = "Where, other than in the country as a whole.") List<Place> places,
    @Schema(description = "Ids of the findings that it rests on.") List<String> findings,
    @Schema(description = "The claims that limit these; its title is never served without.")
        @InseparableFrom("title")
        List<Qualification> qualifications,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static EventView of(Event event) {
    Profile profile = event.profile();
    return new EventView(
        "%s-%s".formatted(profile.id(), event.key()),
        profile.id(),
        event.title(),
        event.period(),
        event.places(),
        event.findings(),
        event.qualifications(),
        new Links("%s/events/%s".formatted(profile.href(), event.key()), profile.href()),
        profile.source());
  }

  @Schema(name = "EventLinks")
  record Links(
      @Schema(description = "This event.") String self,
      @Schema(description = "Its profile.") String profile) {}
}
