package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crimeprofile.profile.Member;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.profile.ProfileFilter;
import org.crimeprofile.profile.ScoreDirectory;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Source;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Comparisons")
class SimilarController {

  private final ProfileDirectory profiles;
  private final Compared compared;
  private final IndicatorDirectory indicators;
  private final ScoreDirectory scores;

  SimilarController(
      ProfileDirectory profiles,
      Compared compared,
      IndicatorDirectory indicators,
      ScoreDirectory scores) {
    this.profiles = profiles;
    this.compared = compared;
    this.indicators = indicators;
    this.scores = scores;
  }

  @Operation(operationId = "getSimilarProfiles", summary = "The profiles nearest to one")
  @GetMapping("/profiles/{id}/similar")
  Item<SimilarProfiles> similar(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      ProfileFilter filter,
      SimilarQuery query) {
    Profile profile = profiles.get(id);
    Member own = profile.member();
    Compared.Choice choice = compared.choose(filter.orEdition(own.edition()));
    List<Member> others =
        choice.loaded().stream().filter(other -> !other.id().equals(own.id())).toList();
    List<Indicator> by = indicators.of(query.kind(), query.indicator());
    Figures figures =
        new Figures(scores.of(Stream.concat(Stream.of(own), others.stream()).toList()), by);
    return Item.of(
        SimilarProfiles.of(
            profile,
            others.size(),
            others.stream()
                .map(other -> SimilarProfile.of(own, other, by, figures))
                .flatMap(Optional::stream)
                .sorted(SimilarProfile.NEAREST_FIRST)
                .limit(query.limitOrDefault())
                .toList(),
            choice.notes(),
            Source.together(List.of(profile.figures(), choice.figures()))));
  }
}
