package org.crimeprofile.resilience;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;

/** A resilience indicator as it is served. */
public record ResilienceIndicatorView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("profile.id")
        String profile,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021")
        @Sortable("profile.edition.year")
        int edition,
    @Schema(description = "Pillar that it stands under.", example = "criminal-justice-and-security")
        @Vocabulary("pillar")
        @Sortable("indicator.pillar.position")
        String pillar,
    @Schema(description = "Key of the indicator.", example = "law-enforcement")
        @Sortable("indicator.key")
        String key,
    @Schema(description = "Official name of the indicator.", example = "Law enforcement")
        @Sortable("indicator.name")
        String name,
    @Schema(
            description = "From 1.0 to 10.0 in steps of 0.5; a high score is strong.",
            example = "2.0")
        @Sortable("score")
        BigDecimal score,
    @Schema(description = "Whether the profile's prose is coded.") @Vocabulary("coverage")
        String coverage,
    @Schema(description = "What the report says of it, restated; or not_coded.") String summary,
    @Schema(
            description =
                "What law, treaty or institution provides for, restated; or not_mentioned, or not_coded.")
        String lawOnPaper,
    @Schema(description = "Ids of the findings on law, treaty or institution.")
        List<String> lawOnPaperFindings,
    @Schema(description = "What is said to happen, restated; or not_mentioned, or not_coded.")
        String inPractice,
    @Schema(description = "Ids of the findings on everything else.")
        List<String> inPracticeFindings,
    @Schema(description = "Keys of the passages that the coded facts rest on.")
        List<String> passages,
    @Schema(description = "Ids of the findings on it, its own and others'.") List<String> findings,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static ResilienceIndicatorView of(ResilienceIndicator indicator) {
    Profile profile = indicator.profile();
    return new ResilienceIndicatorView(
        profile.id(),
        profile.country(),
        profile.edition(),
        indicator.pillar().key(),
        indicator.indicator().key(),
        indicator.indicator().name(),
        indicator.score().value(),
        profile.coverage(),
        indicator.summary(),
        indicator.lawOnPaper(),
        indicator.lawOnPaperFindings(),
        indicator.inPractice(),
        indicator.inPracticeFindings(),
        indicator.passages(),
        indicator.findings(),
        Links.of(indicator),
        profile.source());
  }

  /** The indicator's neighbours. */
  @Schema(name = "ResilienceIndicatorLinks")
  public record Links(
      @Schema(description = "This resilience indicator.") String self,
      @Schema(description = "Its profile.") String profile,
      @Schema(description = "Its pillar in the same profile.") String pillar,
      @Schema(description = "What the Index measures by it.") String indicator,
      @Schema(description = "The same indicator of the same country in all editions.")
          String editions,
      @Schema(description = "The passages that its coded facts rest on.") String passages,
      @Schema(description = "The findings on it.") String findings) {

    static Links of(ResilienceIndicator found) {
      String profile = found.profile().href();
      String key = found.indicator().key();
      String country = found.profile().country().iso3();
      return new Links(
          found.href(),
          profile,
          profile + "/pillars/" + found.pillar().key(),
          Api.ROOT + "/indicators/" + key,
          Api.ROOT + "/resilience-indicators?country=" + country + "&indicator=" + key,
          profile + "/passages?indicator=" + key,
          profile + "/findings?subject=" + key);
    }
  }
}
