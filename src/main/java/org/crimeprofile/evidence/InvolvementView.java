package org.crimeprofile.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.InseparableFrom;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;

/** An involvement as it is served. */
public record InvolvementView(
    @Schema(description = "Id of the involvement.", example = "TKM-2021-officials-heroin")
        String id,
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("profile.id")
        String profile,
    @Schema(description = "Key of the actor.", example = "state-embedded-actors")
        @Sortable("actor.key")
        String actor,
    @Schema(
            description = "Key of the market; it can be one that only later editions measure.",
            example = "heroin-trade")
        @Sortable("market.key")
        String market,
    @Schema(description = "The actor's part in the market, restated.") String part,
    @Schema(description = "How sure the text is of it.")
        @Vocabulary("certainty")
        @Sortable("certainty")
        String certainty,
    @Schema(description = "Ids of the findings that it rests on.") List<String> findings,
    @Schema(description = "The claims that limit these; its part is never served without.")
        @InseparableFrom("part")
        List<Qualification> qualifications,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static InvolvementView of(Involvement involvement) {
    Profile profile = involvement.profile();
    return new InvolvementView(
        "%s-%s".formatted(profile.id(), involvement.key()),
        profile.id(),
        involvement.actor().key(),
        involvement.market().key(),
        involvement.part(),
        involvement.certainty(),
        involvement.findings(),
        involvement.qualifications(),
        new Links(
            "%s/involvements/%s".formatted(profile.href(), involvement.key()),
            profile.href(),
            SubjectView.of(profile, involvement.actor()).href(),
            SubjectView.of(profile, involvement.market()).href()),
        profile.source());
  }

  /** The involvement's neighbours. */
  @Schema(name = "InvolvementLinks")
  public record Links(
      @Schema(description = "This involvement.") String self,
      @Schema(description = "Its profile.") String profile,
      @Schema(description = "The actor.") String actor,
      @Schema(description = "The market.") String market) {}
}
