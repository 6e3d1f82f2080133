package org.crimeprofile.network;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.evidence.Qualification;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What ties two nodes. */
@Schema(name = "NetworkLink")
record Link(
    @Schema(description = "Id of the link.", example = "involvement:networks-heroin") String id,
    @Schema(description = "Id of a node.", example = "actor:criminal-networks") String source,
    @Schema(description = "Id of the other node.", example = "market:heroin-trade") String target,
    @Schema(description = "What it says.") @Vocabulary("link_kind") String kind,
    @Schema(description = "Whether it goes from the source to the target.") boolean directed,
    @Schema(description = "The same in words, restated.") String name,
    @Schema(description = "Of a flow: key of the market.", example = "heroin-trade")
        @Nullable String market,
    @Schema(description = "Of a flow: which stretch of it.") @Vocabulary("flow_stage")
        @Nullable String stage,
    @Schema(description = "Of a shared finding: the parts that the source has in it.")
        List<String> sourceRoles,
    @Schema(description = "Of a shared finding: the parts that the target has in it.")
        List<String> targetRoles,
    @Schema(description = "How sure the text is; of shared findings, of the least sure.")
        @Vocabulary("certainty")
        String certainty,
    @Schema(description = "What its findings do with their claims.") @Vocabulary("assertion")
        List<String> assertions,
    @Schema(description = "Ids of the findings that it rests on.") List<String> findings,
    @Schema(description = "The claims that limit these findings.")
        List<Qualification> qualifications,
    @Schema(description = "Where it is served; null where no one address gives just its findings.")
        @Nullable String href) {

  static final String INVOLVEMENT = "involvement";
  static final String FLOW = "flow";
  static final String SHARED_FINDING = "shared_finding";
}
