package org.crimeprofile.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.web.InseparableFrom;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;

@Schema(name = "DatedFact")
record TimelineView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") String profile,
    Period period,
    @Schema(description = "Whether it is an event or a claim that no event rests on.")
        @Vocabulary("dated_kind")
        @Sortable("kind")
        String kind,
    @Schema(description = "What happened, restated.") @Sortable("title") String title,
    @Schema(description = "Whether the text affirms it, denies it, or finds little evidence.")
        @Vocabulary("assertion")
        String assertion,
    @Schema(description = "How sure the text is of it; of an event, of the least sure claim.")
        @Vocabulary("certainty")
        String certainty,
    @Schema(description = "The claims that limit it; its title is never served without.")
        @InseparableFrom("title")
        List<Qualification> qualifications,
    @Schema(description = "Ids of the findings that it rests on.") List<String> findings,
    @Schema(description = "Keys of the passages that these restate.") List<String> passages,
    @Schema(description = "Where it is served.") String href,
    @JsonIgnore Source source)
    implements Sourced {

  static TimelineView of(DatedFact fact) {
    return new TimelineView(
        fact.profile().id(),
        fact.period(),
        fact.kind(),
        fact.title(),
        fact.assertion(),
        fact.certainty(),
        fact.qualifications(),
        fact.findings(),
        fact.passages(),
        fact.href(),
        fact.profile().source());
  }
}
