package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.profile.Member;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;

/** Profiles side by side, figure by figure. */
record ProfileComparison(
    @Schema(description = "The profiles, by country and edition.") List<ProfileColumn> columns,
    @Schema(description = "The averages, then the indicators.") List<MeasureRow> rows,
    @Schema(description = "What the values are held against; empty where none is asked for.")
        List<Baseline> baselines,
    @Schema(description = "What the text says behind each score; empty where it is not asked for.")
        List<Reason> reasons,
    @Schema(description = "What to bear in mind with these figures.") List<String> notes,
    @JsonIgnore Source source)
    implements Sourced, Matrix {

  private static final String EDITIONS =
      "Averages of different editions take in different indicators; /comparisons/editions has them like for like. Spreads are within an edition.";
  private static final String DISTANCES =
      "A baseline is the mean of the loaded profiles of the same edition, so a compared profile that is loaded is in it itself. A distance is the value less the unrounded mean, rounded once, half-up to two decimals.";

  static ProfileComparison of(
      Compared.Choice choice,
      List<MeasureRow> rows,
      List<Baseline> baselines,
      List<Reason> reasons) {
    List<Member> profiles = choice.profiles();
    List<Source> sources = new ArrayList<>(List.of(choice.figures()));
    reasons.forEach(
        reason -> reason.findings().stream().map(FindingView::source).forEach(sources::add));
    return new ProfileComparison(
        profiles.stream().map(profile -> ProfileColumn.of(profile, baselines)).toList(),
        rows,
        baselines,
        reasons,
        Stream.of(
                profiles.stream().map(Member::edition).distinct().count() > 1
                    ? Stream.of(EDITIONS)
                    : Stream.<String>empty(),
                baselines.isEmpty() ? Stream.<String>empty() : Stream.of(DISTANCES),
                choice.notes())
            .flatMap(notes -> notes)
            .toList(),
        Source.together(sources));
  }
}
