package org.crimeprofile.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;

/** A passage as it is served. */
public record PassageView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("profile.id")
        String profile,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021")
        @Sortable("profile.edition.year")
        int edition,
    @Schema(description = "Key of the passage within its report.", example = "drugs-1") String key,
    @Schema(description = "Key of the section.", example = "drugs") @Sortable("section")
        String section,
    @Schema(description = "Heading of the section.", example = "Drugs") String sectionName,
    @Schema(description = "Number of the paragraph within its section.", example = "1")
        @Sortable("paragraph")
        int paragraph,
    @Schema(description = "Number of words.", example = "150") @Sortable("words") int words,
    @Schema(description = "Its first words, to find it in the report.") String startsWith,
    @Schema(description = "SHA-256 of its trimmed lines joined by one space, in UTF-8.")
        String sha256,
    @Schema(description = "Keys of the indicators that it is about.") List<String> indicators,
    @Schema(description = "Keys of other indicators that a coded value rests on it of.")
        List<String> also,
    @Schema(description = "Ids of the findings that restate it, in order.") List<String> findings,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static PassageView of(Passage passage) {
    Profile profile = passage.profile();
    String passages = profile.href() + "/passages";
    return new PassageView(
        profile.id(),
        profile.country(),
        profile.edition(),
        passage.key(),
        passage.section(),
        passage.sectionName(),
        passage.paragraph(),
        passage.words(),
        passage.startsWith(),
        passage.sha256(),
        passage.indicators(),
        passage.also(),
        passage.findings(),
        new Links(
            passage.href(),
            profile.href(),
            passages + "?section=" + passage.section(),
            "%s/scores?profile=%s&indicator=%s"
                .formatted(Api.ROOT, profile.id(), String.join(",", passage.indicators()))),
        profile.source());
  }

  /** The passage's neighbours. */
  @Schema(name = "PassageLinks")
  public record Links(
      @Schema(description = "This passage.") String self,
      @Schema(description = "Its profile.") String profile,
      @Schema(description = "The passages of its section.") String section,
      @Schema(description = "The scores of the indicators that it is about.") String scores) {}
}
