package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Listing;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;

@Api
@Tag(name = "Rankings", description = "Where countries stand in the world and its parts.")
class RankingController {

  private static final Sort ORDER =
      Sort.by("edition.year", "scope", "position", "rankAmongLoaded", "profile");

  private final RankingRows rows;

  RankingController(RankingRows rows) {
    this.rows = rows;
  }

  @Operation(operationId = "listRankings", summary = "Ranks in the world, a continent or a region")
  @GetMapping("/rankings")
  Listing<RankingView> rankings(RankingFilter filter) {
    return Listing.of(rows, filter.matching(), ORDER, List.of("edition"), RankingView::of);
  }
}
