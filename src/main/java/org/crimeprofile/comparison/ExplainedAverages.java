package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.score.Average;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Tabular;

/** The averages of a profile with the sums that they come from. */
record ExplainedAverages(
    @Schema(description = "Id of the profile.", example = "TKM-2021") String profile,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021") int edition,
    @Schema(description = "When a mean is rounded, and how.") String rounding,
    @Schema(description = "The four averages, each with its inputs and its exact mean.")
        List<ExplainedAverage> averages,
    RoundedTwice criminalityFromRoundedMeans,
    Links links,
    @JsonIgnore Source source)
    implements Sourced, Tabular {

  private static final String ROUNDING =
      "Once, at the very end, half-up to two decimals; every step before that is exact.";

  static ExplainedAverages of(Profile profile, Figures figures) {
    List<Indicator> measured = figures.measuredIn(profile.edition());
    return new ExplainedAverages(
        profile.id(),
        profile.country(),
        profile.edition(),
        ROUNDING,
        Arrays.stream(Average.values())
            .map(average -> ExplainedAverage.of(average, profile, measured, figures))
            .toList(),
        RoundedTwice.of(profile.averages()),
        new Links(profile.href() + "/averages", profile.href(), profile.href() + "/scores"),
        profile.figures());
  }

  @Override
  public Table table() {
    return new Table(
        ExplainedAverage.HEADER, averages.stream().map(ExplainedAverage::row).toList());
  }

  /** The neighbours of the averages. */
  @Schema(name = "ExplainedAveragesLinks")
  record Links(
      @Schema(description = "These averages.") String self,
      @Schema(description = "Their profile.") String profile,
      @Schema(description = "The scores that they are made from.") String scores) {}
}
