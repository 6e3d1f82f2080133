package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crimeprofile.evidence.InvolvementView;
import org.crimeprofile.profile.Member;
import org.crimeprofile.score.Ratio;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A market, what answers to it, and who is involved in it. */
record AnsweredMarket(
    @Schema(description = "Key of the market.", example = "heroin-trade") String key,
    @Schema(description = "Official name of the market.", example = "Heroin trade") String name,
    @Schema(description = "Its score; null where there is none.", example = "6.5")
        @Nullable BigDecimal score,
    @Schema(description = "What the score rests on, or why there is none.")
        @Vocabulary("cell_state")
        String state,
    @Schema(description = "Mean of the indicators that answer to it.", example = "1.88")
        @Nullable BigDecimal responseMean,
    @Schema(description = "The score less that mean, both unrounded.", example = "4.63")
        @Nullable BigDecimal gap,
    @Schema(description = "That the mean and the gap are not the publisher's.")
        @Vocabulary("mean_basis")
        String gapBasis,
    @Schema(description = "The resilience indicators that answer to it, in our reading.")
        List<AnsweringIndicator> responses,
    @Schema(description = "The actors that the coded text involves in it.")
        List<ActorInMarket> actors,
    @Schema(description = "coded where there are actors; else the word for their absence.")
        @Vocabulary("cell_state")
        String actorsState,
    @Schema(description = "Where the market is served; null where there is no score.")
        @Nullable String href,
    @JsonIgnore Optional<Ratio> exactGap) {

  static final List<String> HEADER =
      List.of(
          "market",
          "market_name",
          "score",
          "gap",
          "response",
          "response_name",
          "response_score",
          "reason",
          "actors");

  private static final Ratio BELOW_ALL = Ratio.of(BigDecimal.valueOf(-100));

  /** The widest gap first; stable, so that equal ones stay in the order of the Index. */
  static final Comparator<AnsweredMarket> WIDEST_FIRST =
      Comparator.comparing((AnsweredMarket market) -> market.exactGap.orElse(BELOW_ALL)).reversed();

  static AnsweredMarket of(
      Indicator market,
      Member profile,
      Figures figures,
      List<MarketResponse> mapping,
      List<InvolvementView> involvements) {
    List<AnsweringIndicator> responses =
        figures.indicators().stream()
            .flatMap(
                indicator ->
                    mapping.stream()
                        .filter(pair -> pair.market().equals(market.key()))
                        .filter(pair -> pair.resilienceIndicator().equals(indicator.key()))
                        .map(pair -> AnsweringIndicator.of(indicator, pair, profile, figures)))
            .toList();
    List<Ratio> answers =
        responses.stream().map(AnsweringIndicator::exact).flatMap(Optional::stream).toList();
    // A mean of a part of them would not be comparable with the other markets'.
    Optional<Ratio> mean =
        answers.isEmpty() || answers.size() < responses.size()
            ? Optional.empty()
            : Optional.of(Ratio.mean(answers));
    Optional<Ratio> score = figures.score(profile, market);
    Optional<Ratio> gap = score.flatMap(value -> mean.map(value::minus));
    List<ActorInMarket> actors =
        involvements.stream()
            .filter(involvement -> involvement.market().equals(market.key()))
            .map(involvement -> ActorInMarket.of(involvement, profile, figures))
            .toList();
    return new AnsweredMarket(
        market.key(),
        market.name(),
        score.map(value -> value.decimal(1)).orElse(null),
        figures.scores().status(profile.id(), profile.edition(), market),
        mean.map(Ratio::shown).orElse(null),
        gap.map(Ratio::shown).orElse(null),
        States.DERIVED,
        responses,
        actors,
        !actors.isEmpty()
            ? States.CODED
            : profile.isCoded() ? States.NOT_MENTIONED : States.NOT_CODED,
        score.isPresent() ? "%s/markets/%s".formatted(profile.href(), market.key()) : null,
        gap);
  }

  /** A line for each response, or the one without, where none is named yet. */
  Stream<List<@Nullable Object>> lines() {
    if (responses.isEmpty()) {
      return Stream.of(Arrays.asList(key, name, shown(), null, null, null, null, null, parts()));
    }
    return responses.stream()
        .map(
            response ->
                Arrays.asList(
                    key,
                    name,
                    shown(),
                    gap,
                    response.key(),
                    response.name(),
                    response.score() == null ? response.state() : response.score(),
                    response.reason(),
                    parts()));
  }

  private Object shown() {
    return score == null ? state : score;
  }

  private Object parts() {
    return actors.isEmpty()
        ? actorsState
        : actors.stream().map(ActorInMarket::key).distinct().toList();
  }
}
