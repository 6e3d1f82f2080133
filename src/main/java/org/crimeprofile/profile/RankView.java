package org.crimeprofile.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Where a profile stands among the others of its edition. */
public record RankView(
    @Schema(description = "The average that is ranked.", example = "criminality") String measure,
    @Schema(description = "Among whom: world, continent or region.", example = "region")
        String scope,
    @Schema(
            description = "Name of the scope in that edition.",
            example = "Central Asia and the Caucasus")
        String scopeName,
    @Schema(
            description = "1 is the highest value, resilience included; ties are shared.",
            example = "5")
        @Nullable Integer rank,
    @Schema(description = "How many countries the edition ranks in that scope.", example = "8")
        int of,
    @Schema(description = "Whether the publisher printed it, or no figure is held.")
        @Vocabulary("rank_basis")
        String basis) {

  /** All six ranks of a profile: a figure, or that none is held; the sizes are always known. */
  static List<RankView> of(Profile profile, List<PublishedRank> published, List<RegionSize> sizes) {
    int world = members(sizes, profile, size -> true);
    int continent =
        members(sizes, profile, size -> size.continentKey().equals(profile.continentKey()));
    int region = members(sizes, profile, size -> size.regionKey().equals(profile.regionKey()));
    return Stream.of("criminality", "resilience")
        .flatMap(
            measure ->
                Stream.of(
                    of(published, measure, "world", "World", world),
                    of(published, measure, "continent", profile.continent(), continent),
                    of(published, measure, "region", profile.region(), region)))
        .toList();
  }

  private static RankView of(
      List<PublishedRank> published, String measure, String scope, String scopeName, int members) {
    return published.stream()
        .filter(rank -> rank.isOf(measure, scope))
        .findFirst()
        .map(r -> new RankView(measure, scope, scopeName, r.rank(), r.of(), "published"))
        .orElseGet(() -> new RankView(measure, scope, scopeName, null, members, "not_loaded"));
  }

  private static int members(
      List<RegionSize> sizes, Profile profile, Predicate<RegionSize> within) {
    return (int)
        sizes.stream()
            .filter(size -> size.edition() == profile.edition())
            .filter(within)
            .mapToLong(RegionSize::members)
            .sum();
  }
}
