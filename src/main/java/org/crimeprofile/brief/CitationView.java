package org.crimeprofile.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Document;
import org.crimeprofile.web.Format;
import org.crimeprofile.web.Formats;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;

@Schema(name = "Citation")
@Formats({Format.JSON, Format.TXT, Format.BIB, Format.CSL_JSON})
record CitationView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") String profile,
    @Schema(description = "The citation in each style.") List<Styled> styles,
    Links links,
    @JsonIgnore Citation citation,
    @JsonIgnore Source source)
    implements Sourced, Document {

  static CitationView of(Profile profile, DataVersion version) {
    Citation citation = Citation.of(profile, version);
    String self = profile.href() + "/citation";
    return new CitationView(
        profile.id(),
        Arrays.stream(Style.values()).map(style -> Styled.of(style, citation, self)).toList(),
        new Links(self, profile.href()),
        citation,
        profile.source());
  }

  @Override
  public String in(Format format) {
    return Style.of(format).text(citation) + "\n";
  }

  @Schema(name = "StyledCitation")
  record Styled(
      @Schema(description = "The style.") @Vocabulary(Style.VOCABULARY) String style,
      @Schema(description = "The citation.") String text,
      @Schema(description = "Its media type.", example = "application/x-bibtex") String mediaType,
      @Schema(description = "Where it is the whole answer.") String href) {

    static Styled of(Style style, Citation citation, String self) {
      return new Styled(
          style.key(),
          style.text(citation),
          style.format().type(),
          "%s?style=%s".formatted(self, style.key()));
    }
  }

  @Schema(name = "CitationLinks")
  record Links(
      @Schema(description = "This citation.") String self,
      @Schema(description = "The profile that it cites.") String profile) {}
}
