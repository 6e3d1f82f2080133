package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.crimeprofile.profile.Member;
import org.crimeprofile.profile.MemberDirectory;
import org.crimeprofile.profile.ScoreDirectory;
import org.crimeprofile.taxonomy.Edition;
import org.crimeprofile.taxonomy.EditionDirectory;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.InvalidParametersException;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Source;
import org.springframework.web.bind.annotation.GetMapping;

@Api
@Tag(name = "Comparisons")
class EditionController {

  private final EditionDirectory editions;
  private final MemberDirectory members;
  private final IndicatorDirectory indicators;
  private final ScoreDirectory scores;

  EditionController(
      EditionDirectory editions,
      MemberDirectory members,
      IndicatorDirectory indicators,
      ScoreDirectory scores) {
    this.editions = editions;
    this.members = members;
    this.indicators = indicators;
    this.scores = scores;
  }

  @Operation(operationId = "compareEditions", summary = "One country in two editions")
  @GetMapping("/comparisons/editions")
  Item<EditionComparison> editions(EditionQuery query) {
    Edition from = editions.get(query.from());
    Edition to = editions.get(query.to());
    if (from.year() == to.year()) {
      throw InvalidParametersException.because(
          "to",
          query.to(),
          "Name another edition than from.",
          editions.of(List.of()).stream()
              .filter(edition -> edition.year() != from.year())
              .map(edition -> String.valueOf(edition.year()))
              .toList());
    }
    return Item.of(
        EditionComparison.of(
            pair(query, from.year(), to.year()),
            indicators.of(query.kind(), query.indicator()),
            Source.together(List.of(from.source(), to.source()))));
  }

  private EditionPair pair(EditionQuery query, int from, int to) {
    List<Member> all = members.of(List.of(from, to));
    Member before = find(query.country(), from, "from", all);
    Member after = find(query.country(), to, "to", all);
    List<Baseline> baselines =
        query.scope().stream()
            .flatMap(
                scope ->
                    Stream.of(before, after)
                        .map(
                            member ->
                                Baseline.of(
                                    "%s-%d".formatted(scope.key(), member.edition()),
                                    scope,
                                    member,
                                    all,
                                    List.of(member))))
            .toList();
    List<Member> needed =
        Stream.concat(
                Stream.of(before, after), baselines.stream().flatMap(b -> b.members().stream()))
            .distinct()
            .toList();
    return new EditionPair(
        before,
        after,
        baselines,
        new Figures(scores.of(needed), indicators.of(List.of(), List.of())));
  }

  private static Member find(String country, int edition, String parameter, List<Member> all) {
    return all.stream()
        .filter(member -> member.edition() == edition && member.country().iso3().equals(country))
        .findFirst()
        .orElseThrow(
            () ->
                InvalidParametersException.because(
                    parameter,
                    String.valueOf(edition),
                    "That edition does not rate %s.".formatted(country),
                    List.of()));
  }
}
