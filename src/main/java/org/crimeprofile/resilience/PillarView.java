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

/** A pillar of resilience as it is served. */
public record PillarView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("profile.id")
        String profile,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021")
        @Sortable("profile.edition.year")
        int edition,
    @Schema(description = "Key of the pillar.", example = "criminal-justice-and-security")
        @Sortable("pillar.key")
        String key,
    @Schema(description = "Name of the pillar.", example = "Criminal justice and security")
        @Sortable("pillar.name")
        String name,
    @Schema(
            description = "Mean of the pillar's resilience indicators, half-up to two decimals.",
            example = "2.67")
        @Sortable("mean")
        BigDecimal mean,
    @Schema(description = "That the mean is not the publisher's.") @Vocabulary("mean_basis")
        String meanBasis,
    @Schema(description = "What the mean is made from.") List<Input> resilienceIndicators,
    @Schema(description = "Whether the profile's prose is coded.") @Vocabulary("coverage")
        String coverage,
    @Schema(description = "What the report says of it, restated; or not_coded.") String summary,
    @Schema(
            description =
                "What law, treaty or institution provides for, restated; or not_mentioned, or not_coded.")
        String lawOnPaper,
    @Schema(description = "What is said to happen, restated; or not_mentioned, or not_coded.")
        String inPractice,
    @Schema(description = "Ids of the findings on its resilience indicators.")
        List<String> findings,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  private static final String DERIVED = "derived";

  static PillarView of(ResiliencePillar pillar, List<ResilienceIndicator> inputs) {
    Profile profile = pillar.profile();
    return new PillarView(
        profile.id(),
        profile.country(),
        profile.edition(),
        pillar.pillar().key(),
        pillar.pillar().name(),
        pillar.mean(),
        DERIVED,
        inputs.stream().map(Input::of).toList(),
        profile.coverage(),
        pillar.summary(),
        pillar.lawOnPaper(),
        pillar.inPractice(),
        inputs.stream()
            .map(ResilienceIndicator::findings)
            .flatMap(List::stream)
            .distinct()
            .toList(),
        Links.of(pillar),
        profile.source());
  }

  /** A resilience indicator that the mean is made from. */
  @Schema(name = "PillarInput")
  public record Input(
      @Schema(description = "Key of the indicator.", example = "law-enforcement") String key,
      @Schema(description = "Official name of the indicator.", example = "Law enforcement")
          String name,
      @Schema(description = "Its score.", example = "2.0") BigDecimal score,
      @Schema(description = "Where it is served.") String href) {

    static Input of(ResilienceIndicator indicator) {
      return new Input(
          indicator.indicator().key(),
          indicator.indicator().name(),
          indicator.score().value(),
          indicator.href());
    }
  }

  /** The pillar's neighbours. */
  @Schema(name = "PillarLinks")
  public record Links(
      @Schema(description = "This pillar.") String self,
      @Schema(description = "Its profile.") String profile,
      @Schema(description = "Its resilience indicators in the same profile.")
          String resilienceIndicators,
      @Schema(description = "The same pillar of the same country in all editions.")
          String editions) {

    static Links of(ResiliencePillar found) {
      Profile profile = found.profile();
      String key = found.pillar().key();
      return new Links(
          "%s/pillars/%s".formatted(profile.href(), key),
          profile.href(),
          "%s/resilience-indicators?pillar=%s".formatted(profile.href(), key),
          "%s/pillars?country=%s&pillar=%s".formatted(Api.ROOT, profile.country().iso3(), key));
    }
  }
}
