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

/** A flow as it is served. */
public record FlowView(
    @Schema(description = "Id of the flow.", example = "TKM-2021-afghan-narcotics") String id,
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("profile.id")
        String profile,
    @Schema(description = "Key of the market.", example = "heroin-trade") @Sortable("market.key")
        String market,
    @Schema(description = "What moves.", example = "narcotics") @Sortable("commodity")
        String commodity,
    @Schema(description = "Where it comes from; empty where the text does not say.")
        List<Place> origin,
    @Schema(description = "What it passes through.") List<Place> via,
    @Schema(description = "Where it goes; empty where the text does not say.")
        List<Place> destination,
    @Schema(description = "How sure the text is of it.")
        @Vocabulary("certainty")
        @Sortable("certainty")
        String certainty,
    @Schema(description = "Ids of the findings that it rests on.") List<String> findings,
    @Schema(description = "The claims that limit these; its commodity is never served without.")
        @InseparableFrom("commodity")
        List<Qualification> qualifications,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static FlowView of(Flow flow) {
    Profile profile = flow.profile();
    return new FlowView(
        "%s-%s".formatted(profile.id(), flow.key()),
        profile.id(),
        flow.market().key(),
        flow.commodity(),
        flow.places("origin"),
        flow.places("via"),
        flow.places("destination"),
        flow.certainty(),
        flow.findings(),
        flow.qualifications(),
        new Links(
            "%s/flows/%s".formatted(profile.href(), flow.key()),
            profile.href(),
            "%s/markets/%s".formatted(profile.href(), flow.market().key())),
        profile.source());
  }

  /** The flow's neighbours. */
  @Schema(name = "FlowLinks")
  public record Links(
      @Schema(description = "This flow.") String self,
      @Schema(description = "Its profile.") String profile,
      @Schema(description = "The market that it is part of.") String market) {}
}
