package org.crimeprofile.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.InseparableFrom;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A finding as it is served: the claim, its codes, and what limits it. */
public record FindingView(
    @Schema(description = "Permanent id of the finding.", example = "TKM-2021-drugs-1-03")
        @Sortable("id")
        String id,
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("profile.id")
        String profile,
    SubjectView subject,
    @Schema(description = "Other subjects that it says something of.") List<SubjectView> also,
    @Schema(description = "The claim, restated in the words of this service.") String statement,
    @Schema(description = "Which side of its subject it is on.")
        @Vocabulary("aspect")
        @Sortable("aspect")
        String aspect,
    @Schema(description = "Whether the text affirms it, denies it, or finds little evidence.")
        @Vocabulary("assertion")
        @Sortable("assertion")
        String assertion,
    @Schema(description = "How sure the text is.") @Vocabulary("certainty") @Sortable("certainty")
        String certainty,
    @Schema(description = "What it does to the country's exposure to organised crime.")
        @Vocabulary("risk_effect")
        @Sortable("riskEffect")
        String riskEffect,
    @Schema(description = "What it touches upon.") @Vocabulary("topic") List<String> topics,
    @Schema(description = "Whom it names.") List<NamedParty> parties,
    @Schema(description = "Which places it names; a nationality is none.") List<NamedPlace> places,
    @Nullable Period period,
    @Schema(description = "Which way it goes; null where the text says nothing of it.")
        @Vocabulary("trend")
        @Nullable String trend,
    @Nullable Comparator comparator,
    @Schema(description = "How it hangs together with others.") List<Relation> relations,
    @Schema(description = "The claims that limit it; its statement is never served without.")
        @InseparableFrom("statement")
        List<Qualification> qualifications,
    PassageRef passage,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static FindingView of(Finding finding) {
    Profile profile = finding.profile();
    return new FindingView(
        finding.id(),
        profile.id(),
        SubjectView.of(profile, finding.subject()),
        finding.also().stream().map(other -> SubjectView.of(profile, other)).toList(),
        finding.statement(),
        finding.aspect(),
        finding.assertion(),
        finding.certainty(),
        finding.riskEffect(),
        finding.topics(),
        finding.parties(),
        finding.places(),
        finding.period(),
        finding.trend(),
        finding.comparator(),
        finding.relations(),
        finding.qualifications(),
        PassageRef.of(finding.passage()),
        Links.of(finding),
        profile.source());
  }

  /** The finding's neighbours. */
  @Schema(name = "FindingLinks")
  public record Links(
      @Schema(description = "This finding.") String self,
      @Schema(description = "Its profile.") String profile,
      @Schema(description = "The finding before it in its passage; null for the first.")
          @Nullable String previous,
      @Schema(description = "The finding after it in its passage; null for the last.")
          @Nullable String next,
      @Schema(description = "The findings that name one of its parties; null if it names none.")
          @Nullable String sameParty,
      @Schema(description = "The findings that name one of its places; null if it names none.")
          @Nullable String samePlace) {

    static Links of(Finding finding) {
      String findings = finding.profile().href() + "/findings";
      List<String> passage = finding.passage().findings();
      int position = passage.indexOf(finding.id());
      return new Links(
          href(finding, finding.id()),
          finding.profile().href(),
          position > 0 ? href(finding, passage.get(position - 1)) : null,
          position + 1 < passage.size() ? href(finding, passage.get(position + 1)) : null,
          shared(findings + "?party=", finding.parties().stream().map(NamedParty::key).toList()),
          shared(findings + "?place=", finding.places().stream().map(NamedPlace::key).toList()));
    }

    private static String href(Finding finding, String id) {
      String key = id.substring(finding.profile().id().length() + 1);
      return "%s/findings/%s".formatted(finding.profile().href(), key);
    }

    private static @Nullable String shared(String query, List<String> keys) {
      return keys.isEmpty()
          ? null
          : keys.stream().distinct().collect(Collectors.joining(",", query, ""));
    }
  }
}
