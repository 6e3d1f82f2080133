package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crimeprofile.evidence.FindingDirectory;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.profile.Member;
import org.crimeprofile.profile.ProfileFilter;
import org.crimeprofile.profile.ScoreDirectory;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Item;
import org.springframework.web.bind.annotation.GetMapping;

@Api
@Tag(name = "Comparisons")
class ProfileComparisonController {

  private final Compared compared;
  private final IndicatorDirectory indicators;
  private final ScoreDirectory scores;
  private final FindingDirectory findings;

  ProfileComparisonController(
      Compared compared,
      IndicatorDirectory indicators,
      ScoreDirectory scores,
      FindingDirectory findings) {
    this.compared = compared;
    this.indicators = indicators;
    this.scores = scores;
    this.findings = findings;
  }

  @Operation(operationId = "compareProfiles", summary = "Profiles side by side, against a mean")
  @GetMapping("/comparisons/profiles")
  Item<ProfileComparison> profiles(ProfileFilter filter, ProfileQuery query) {
    Compared.Choice choice = compared.choose(filter);
    List<Baseline> baselines =
        query
            .scope()
            .map(scope -> Baseline.all(scope, choice.profiles(), compared.around(choice)))
            .orElse(List.of());
    List<Indicator> all = indicators.of(List.of(), List.of());
    Figures figures = new Figures(scores.of(needed(choice, baselines)), all);
    List<MeasureRow> rows =
        Measure.all(all)
            .filter(query::asksFor)
            .map(measure -> MeasureRow.of(measure, choice.profiles(), baselines, figures))
            .toList();
    return Item.of(
        ProfileComparison.of(
            choice, rows, baselines, query.withFindings() ? reasons(choice, query) : List.of()));
  }

  private static List<Member> needed(Compared.Choice choice, List<Baseline> baselines) {
    return Stream.concat(
            choice.loaded().stream(), baselines.stream().flatMap(b -> b.members().stream()))
        .distinct()
        .toList();
  }

  private List<Reason> reasons(Compared.Choice choice, ProfileQuery query) {
    List<Member> coded = compared.coded();
    Map<String, List<FindingView>> found =
        findings
            .of(choice.loaded().stream().filter(Member::isCoded).map(Member::id).toList())
            .stream()
            .collect(Collectors.groupingBy(FindingView::profile));
    List<Indicator> asked =
        indicators.of(List.of(), List.of()).stream()
            .filter(indicator -> query.asksFor(new Measure.OfIndicator(indicator)))
            .toList();
    return choice.profiles().stream()
        .flatMap(
            profile ->
                asked.stream()
                    .map(
                        indicator ->
                            Reason.of(
                                profile,
                                indicator,
                                coded,
                                found.getOrDefault(profile.id(), List.of()))))
        .toList();
  }
}
