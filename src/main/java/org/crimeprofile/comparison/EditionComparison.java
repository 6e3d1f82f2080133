package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.profile.Member;
import org.crimeprofile.score.Average;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;

/** One country in two editions. */
record EditionComparison(
    CountryRef country,
    @Schema(description = "The edition that is compared from.", example = "2021") int from,
    @Schema(description = "The edition that is compared to.", example = "2025") int to,
    @Schema(description = "The editions, the change, and what is asked for beside them.")
        List<NamedColumn> columns,
    @Schema(
            description =
                "An indicator each, the largest change first; last what can't be compared.")
        List<IndicatorChange> rows,
    @Schema(description = "Keys of the indicators that one of the editions did not measure.")
        List<String> notInEdition,
    @Schema(description = "The averages as published, and like for like.")
        List<AverageChange> averages,
    @Schema(description = "What the country is held against; empty where none is asked for.")
        List<Baseline> baselines,
    @Schema(description = "What to bear in mind with these figures.") List<String> notes,
    @JsonIgnore Source source)
    implements Sourced, Matrix {

  private static final List<String> NOTES =
      List.of(
          "A change is the later score less the earlier. For markets and actors more is worse, for resilience more is better.",
          "Editions differ in what they measure, so that published averages of different editions are not strictly comparable; like for like are figures of this service over the common indicators.");
  private static final String DRIFT =
      "A baseline is the mean of the loaded profiles of that edition, the country itself among them; a distance is the score less that mean; the drift is the later distance less the earlier. Each is rounded once, from exact values.";

  static EditionComparison of(EditionPair pair, List<Indicator> asked, Source source) {
    List<Indicator> common = pair.common();
    List<IndicatorChange> rows =
        asked.stream()
            .map(indicator -> IndicatorChange.of(indicator, pair))
            .sorted(IndicatorChange.LARGEST_FIRST)
            .toList();
    return new EditionComparison(
        pair.from().country(),
        pair.from().edition(),
        pair.to().edition(),
        columns(pair),
        rows,
        rows.stream()
            .filter(row -> row.cells().get(2).state().equals(States.NOT_IN_EDITION))
            .map(IndicatorChange::key)
            .toList(),
        Arrays.stream(Average.values())
            .map(average -> AverageChange.of(average, pair, common))
            .toList(),
        pair.baselines(),
        notes(pair),
        source);
  }

  private static List<NamedColumn> columns(EditionPair pair) {
    List<NamedColumn> columns = new ArrayList<>();
    for (Member member : List.of(pair.from(), pair.to())) {
      columns.add(new NamedColumn(member.id(), member.title()));
    }
    columns.add(new NamedColumn("change", "Change"));
    for (Baseline baseline : pair.baselines()) {
      columns.add(
          new NamedColumn(
              baseline.key(), "Mean of %s %d".formatted(baseline.name(), baseline.edition())));
    }
    for (Baseline baseline : pair.baselines()) {
      columns.add(
          new NamedColumn(
              "distance-" + baseline.edition(),
              "Distance from that mean, %d".formatted(baseline.edition())));
    }
    if (!pair.baselines().isEmpty()) {
      columns.add(new NamedColumn("drift", "Drift"));
    }
    return columns;
  }

  private static List<String> notes(EditionPair pair) {
    List<String> notes = new ArrayList<>(NOTES);
    if (pair.baselines().isEmpty()) {
      return notes;
    }
    notes.add(DRIFT);
    List<String> names =
        pair.baselines().stream()
            .map(b -> "%s %d: %d of %d loaded".formatted(b.name(), b.edition(), b.loaded(), b.of()))
            .toList();
    notes.add(names.stream().collect(Collectors.joining("; ", "The means are of ", ".")));
    List<List<String>> iso3 =
        pair.baselines().stream()
            .map(b -> b.members().stream().map(member -> member.country().iso3()).toList())
            .toList();
    if (!iso3.get(0).equals(iso3.get(1))) {
      notes.add(
          "The two means are not of the same countries, so a part of the drift may be theirs.");
    }
    return notes;
  }
}
