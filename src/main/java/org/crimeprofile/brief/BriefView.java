package org.crimeprofile.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
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
            Response.write(draft),
            Doubts.write(draft),
            Later.write(draft));
    return new BriefView(
        profile.id(),
        profile.country(),
        profile.edition(),
        profile.coverage(),
        "%s: organised crime in brief, %d".formatted(material.country(), profile.edition()),
        sections,
        draft.footnotes(),
        notes(profile, version),
        Citation.of(profile, version).apa(),
        Links.of(profile.href()),
        profile.source(),
        version);
  }

  private static List<String> notes(Profile profile, DataVersion version) {
    Source source = profile.source();
    List<String> notes = new ArrayList<>();
    if (source.prose() != null) {
      notes.add(
          "What the report says is restated in the words of this service; nothing here is a quotation but the first words of passages, by which to find them.");
      notes.add(
          "Claims that the report does not state outright are marked (suggested) or (reported). What the report sets against a claim stands behind it.");
      notes.add(
          "What is said of office-holders and of the state of things is as of the edition of %d."
              .formatted(profile.edition()));
    } else {
      notes.add(
          "The prose of this profile is not coded (not_coded): this page rests on figures alone.");
    }
    if (source.disclaimer() != null) {
      notes.add(source.disclaimer());
    }
    notes.add(
        "Made from data version %d of %s, content hash %s. The page changes only when the data do."
            .formatted(version.number(), Citation.date(version), version.contentHash()));
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
