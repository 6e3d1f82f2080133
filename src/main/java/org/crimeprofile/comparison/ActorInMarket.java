package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.crimeprofile.evidence.InvolvementView;
import org.crimeprofile.evidence.Qualification;
import org.crimeprofile.profile.Member;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The part of an actor in a market. */
record ActorInMarket(
    @Schema(description = "Key of the actor.", example = "state-embedded-actors") String key,
    @Schema(description = "Score of the actor; null where there is none.", example = "8.5")
        @Nullable BigDecimal score,
    @Schema(description = "Its part in the market, restated.") String part,
    @Schema(description = "How sure the text is of it.") @Vocabulary("certainty") String certainty,
    @Schema(description = "Ids of the findings that it rests on.") List<String> findings,
    @Schema(description = "The claims that limit these; its part is never told without.")
        List<Qualification> qualifications,
    @Schema(description = "Where the involvement is served.") String href) {

  static ActorInMarket of(InvolvementView involvement, Member profile, Figures figures) {
    return new ActorInMarket(
        involvement.actor(),
        figures.scores().score(profile.id(), involvement.actor()).orElse(null),
        involvement.part(),
        involvement.certainty(),
        involvement.findings(),
        involvement.qualifications(),
        involvement.links().self());
  }
}
