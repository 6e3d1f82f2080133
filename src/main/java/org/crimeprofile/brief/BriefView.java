package org.crimeprofile.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Document;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.Formats;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;

@Formats({Format.JSON, Format.MD})
record BriefView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") String profile,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021") int edition,
    @Schema(description = "Whether the prose is coded or only figures are held.")
        @Vocabulary("coverage")
        String coverage,
    @Schema(description = "Heading of the page.") String title,
    @Schema(description = "What it tells, in order.") List<Section> sections,
    @Schema(description = "What its sentences rest on.") List<Footnote> footnotes,
    @Schema(description = "How to read it, and what it was made from.") List<String> notes,
    @Schema(description = "How to cite it.") String citeAs,
    Links links,
    @JsonIgnore Source source,
    @JsonIgnore DataVersion dataVersion)
    implements Sourced, Document {

  static BriefView of(Material material, DataVersion version) {
    Profile profile = material.profile();
    Draft draft = new Draft(material);
    List<Section> sections =
        List.of(
            Standing.write(draft),
            Markets.write(draft),
            Actors.write(draft),
            Response.money(draft),
            Response.write(draft),
            Doubts.write(draft),
            Later.write(draft));
    return new BriefView(
        profile.id(),
        profile.country(),
        profile.edition(),
        profile.coverage(),
        "%s in the %s".formatted(material.country(), profile.figures().title()),
        sections,
        draft.footnotes(),
        notes(draft),
        Citation.of(profile, version).apa(),
        Links.of(profile.href()),
        profile.source(),
        version);
  }

  private static List<String> notes(Draft draft) {
    Profile profile = draft.material().profile();
    List<String> notes = new ArrayList<>();
    notes.add("Numbers in brackets are sources, named below; every score is from 1.");
    if (draft.material().isCoded()) {
      notes.add(
          "The report is restated in words of this service; (suggested) and (reported) mark what it does not state outright. Office-holders are those of %d. Of %d coded claims %d have room here; all are at %s/findings, and the passages at %s/passages."
              .formatted(
                  profile.edition(),
                  draft.claims().all().size(),
                  draft.told(),
                  profile.href(),
                  profile.href()));
    } else {
      notes.add("The report on this profile is not coded (not_coded): the page has figures alone.");
    }
    Optional.ofNullable(profile.source().disclaimer()).ifPresent(notes::add);
    return notes;
  }

  @Override
  public String in(Format format) {
    return Markdown.of(this);
  }

  @Schema(name = "BriefLinks")
  record Links(
      @Schema(description = "This brief.") String self,
      @Schema(description = "The same as a page in Markdown.") String markdown,
      @Schema(description = "Its profile.") String profile,
      @Schema(description = "How to cite the profile.") String citation) {

    static Links of(String profile) {
      return new Links(profile + "/brief", profile + "/brief.md", profile, profile + "/citation");
    }
  }
}
