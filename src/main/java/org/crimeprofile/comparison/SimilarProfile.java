package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.profile.Member;
import org.crimeprofile.score.Ratio;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Vocabulary;

/** Another profile and how near it is, with what makes it so. */
record SimilarProfile(
    @Schema(description = "Id of the profile.", example = "UZB-2021") String profile,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021") int edition,
    @Schema(
            description = "Region, as this edition has it.",
            example = "Central Asia and the Caucasus")
        String region,
    @Schema(description = "Root mean square of the differences, to two decimals.", example = "1.21")
        BigDecimal distance,
    @Schema(description = "How many indicators both have a score of.", example = "26") int common,
    @Schema(description = "Keys of the indicators with equal scores, which keep them near.")
        List<String> same,
    @Schema(description = "What sets them apart, the greatest difference first.")
        List<Contribution> contributions,
    @Schema(description = "Where the profile is served.") String href,
    @JsonIgnore Ratio meanSquare) {

  /** The nearest first; equally near ones by id. */
  static final Comparator<SimilarProfile> NEAREST_FIRST =
      Comparator.comparing(SimilarProfile::meanSquare).thenComparing(SimilarProfile::profile);

  private static final Comparator<Contribution> GREATEST_FIRST =
      Comparator.comparing((Contribution part) -> part.difference().abs()).reversed();

  /** Nothing where the two have no score in common. */
  static Optional<SimilarProfile> of(
      Member profile, Member other, List<Indicator> by, Figures figures) {
    List<Ratio> squares = new ArrayList<>();
    List<String> same = new ArrayList<>();
    List<Indicator> apart = new ArrayList<>();
    for (Indicator indicator : by) {
      Optional<Ratio> difference = difference(profile, other, indicator, figures);
      difference.map(d -> d.times(d)).ifPresent(squares::add);
      difference.ifPresent(
          d -> {
            if (d.equals(Ratio.ZERO)) {
              same.add(indicator.key());
            } else {
              apart.add(indicator);
            }
          });
    }
    if (squares.isEmpty()) {
      return Optional.empty();
    }
    Ratio meanSquare = Ratio.mean(squares);
    Ratio all = squares.stream().reduce(Ratio.ZERO, Ratio::plus);
    return Optional.of(
        new SimilarProfile(
            other.id(),
            other.country(),
            other.edition(),
            other.region(),
            meanSquare.root(),
            squares.size(),
            same,
            apart.stream()
                .map(
                    indicator ->
                        Contribution.of(
                            indicator,
                            figures.score(profile, indicator).orElseThrow(),
                            figures.score(other, indicator).orElseThrow(),
                            all))
                .sorted(GREATEST_FIRST)
                .toList(),
            other.href(),
            meanSquare));
  }

  private static Optional<Ratio> difference(
      Member profile, Member other, Indicator indicator, Figures figures) {
    return figures
        .score(profile, indicator)
        .flatMap(own -> figures.score(other, indicator).map(value -> value.minus(own)));
  }

  /** What an indicator adds to a distance. */
  @Schema(name = "Contribution")
  record Contribution(
      @Schema(description = "Key of the indicator.", example = "mafia-style-groups") String key,
      @Schema(description = "Its official name.", example = "Mafia-style groups") String name,
      @Schema(description = "Kind of indicator.") @Vocabulary("kind") String kind,
      @Schema(description = "Score of the profile that is compared.", example = "3.0")
          BigDecimal value,
      @Schema(description = "Score of the other.", example = "5.0") BigDecimal other,
      @Schema(description = "The other's less its own.", example = "2.0") BigDecimal difference,
      @Schema(
              description = "Its square in percent of all squares, half-up to one decimal.",
              example = "10.5")
          BigDecimal share) {

    private static final Ratio PERCENT = Ratio.of(BigDecimal.valueOf(100));

    static Contribution of(Indicator indicator, Ratio own, Ratio others, Ratio allSquares) {
      Ratio difference = others.minus(own);
      return new Contribution(
          indicator.key(),
          indicator.name(),
          indicator.kind(),
          own.decimal(1),
          others.decimal(1),
          difference.decimal(1),
          difference.times(difference).times(PERCENT).dividedBy(allSquares).decimal(1));
    }
  }
}
