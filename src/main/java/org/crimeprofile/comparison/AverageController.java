package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.profile.ScoreDirectory;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Item;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Comparisons", description = "Side by side, with the arithmetic shown.")
class AverageController {

  private final ProfileDirectory profiles;
  private final IndicatorDirectory indicators;
  private final ScoreDirectory scores;

  AverageController(
      ProfileDirectory profiles, IndicatorDirectory indicators, ScoreDirectory scores) {
    this.profiles = profiles;
    this.indicators = indicators;
    this.scores = scores;
  }

  @Operation(operationId = "getAverages", summary = "The averages of a profile, explained")
  @GetMapping("/profiles/{id}/averages")
  Item<ExplainedAverages> averages(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable
          String id) {
    Profile profile = profiles.get(id);
    return Item.of(
        ExplainedAverages.of(
            profile,
            new Figures(
                scores.of(List.of(profile.member())), indicators.of(List.of(), List.of()))));
  }
}
