package org.crimeprofile.profile;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.Listing;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Scores", description = "All scores as a tidy table.")
class ScoreController {

  private static final Sort ORDER = Sort.by("profile", "position");

  private final Profiles profiles;
  private final Scores scores;
  private final ProfileDirectory directory;
  private final IndicatorDirectory indicators;

  ScoreController(
      Profiles profiles, Scores scores, ProfileDirectory directory, IndicatorDirectory indicators) {
    this.profiles = profiles;
    this.scores = scores;
    this.directory = directory;
    this.indicators = indicators;
  }

  @Operation(operationId = "listScores", summary = "Scores, one row a profile and indicator")
  @GetMapping(path = "/scores", params = "!" + Shape.SHAPE)
  Listing<ScoreView> scores(ProfileFilter profiles, ScoreFilter filter, Shape shape) {
    return list(
        profiles
            .<ScoreRow>matching(
                "profile", "iso3", "edition", "continentKey", "regionKey", "coverage")
            .and(filter.matching()));
  }

  @Operation(operationId = "listScoresOfProfile", summary = "Scores of one profile")
  @GetMapping("/profiles/{id}/scores")
  Listing<ScoreView> scoresOf(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      ScoreFilter filter) {
    Specification<ScoreRow> ofProfile = Filters.in("profile", List.of(directory.get(id).id()));
    return list(ofProfile.and(filter.matching()));
  }

  /** The same path as the tidy table, which the document describes for both. */
  @Hidden
  @GetMapping(path = "/scores", params = Shape.SHAPE)
  Listing<WideScoreView> wide(ProfileFilter filter, WideFilter columns, Shape shape) {
    return Listing.ofBatches(
            profiles,
            filter.<Profile>matching(
                "id", "country.iso3", "edition.year", "continentKey", "regionKey", "coverage"),
            Sort.by("id"),
            List.of("country", "edition"),
            batch -> views(batch, columns))
        .withColumns(indicators.keys(columns.kind(), columns.indicator()));
  }

  private Listing<ScoreView> list(Specification<ScoreRow> filter) {
    return Listing.of(scores, filter, ORDER, List.of(), ScoreView::of);
  }

  private List<WideScoreView> views(List<Profile> batch, WideFilter columns) {
    Specification<ScoreRow> ofBatch =
        Filters.in("profile", batch.stream().map(Profile::id).toList());
    Map<String, List<ScoreRow>> rows =
        scores.findBy(
            ofBatch.and(columns.matching()),
            query ->
                query.sortBy(ORDER).all().stream()
                    .collect(Collectors.groupingBy(row -> row.profile)));
    return batch.stream()
        .map(profile -> WideScoreView.of(profile, rows.getOrDefault(profile.id(), List.of())))
        .toList();
  }
}
