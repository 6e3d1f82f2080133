package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * The figures that are served are the publisher's, and what is derived from them can be recomputed.
 */
@Service
class FiguresTests {

  /**
   * Scores of Turkmenistan as the workbook has them, in the order of the Index; "-" where there is
   * none.
   */
  private static final Map<String, String> PINNED =
      Map.of(
          "TKM-2021",
          "8.5 5.0 - 2.0 - - 2.0 3.0 7.0 6.5 1.5 4.0 4.0 - - 3.0 3.5 8.5 4.5 -"
              + " 2.0 1.5 1.5 2.5 2.0 2.0 2.0 3.5 2.0 2.0 2.0 3.0",
          "TKM-2023",
          "8.5 5.5 5.0 2.0 4.0 5.0 2.5 2.5 7.0 6.5 1.5 4.0 4.0 2.5 5.5 2.5 5.0 8.5 3.5 2.5"
              + " 2.0 1.5 1.5 2.5 1.5 2.0 4.5 3.5 2.0 2.0 2.0 1.5",
          "TKM-2025",
          "8.0 5.5 4.0 2.0 4.5 5.0 2.0 2.5 7.0 6.5 1.5 4.0 4.5 2.5 6.5 2.0 4.5 9.0 3.5 2.5"
              + " 2.0 1.5 1.5 2.5 1.5 2.0 4.5 3.0 2.0 2.0 2.0 1.5");

  /** Of each profile that ships: criminality, markets, actors, resilience, as published. */
  private static final Map<String, String> PUBLISHED =
      """
      ARM-2021 3.26 3.40 3.13 5.71
      ARM-2023 2.82 2.93 2.70 5.71
      ARM-2025 3.02 3.13 2.90 5.63
      AZE-2021 5.08 4.15 6.00 4.08
      AZE-2023 4.80 4.10 5.50 3.96
      AZE-2025 5.03 4.27 5.80 3.96
      GEO-2021 2.96 3.05 2.88 5.71
      GEO-2023 3.60 3.60 3.60 5.25
      GEO-2025 3.87 3.83 3.90 5.00
      KAZ-2021 4.26 4.15 4.38 4.71
      KAZ-2023 4.47 4.33 4.60 4.54
      KAZ-2025 4.45 4.50 4.40 4.67
      KGZ-2021 5.33 4.40 6.25 4.17
      KGZ-2023 5.32 4.63 6.00 3.83
      KGZ-2025 5.25 4.90 5.60 3.79
      TJK-2021 5.61 5.10 6.13 2.67
      TJK-2023 5.45 4.80 6.10 2.58
      TJK-2025 5.37 4.73 6.00 2.54
      TKM-2021 4.61 4.35 4.88 2.17
      TKM-2023 4.40 4.40 4.40 2.21
      TKM-2025 4.35 4.40 4.30 2.17
      UZB-2021 4.96 4.55 5.38 3.79
      UZB-2023 4.95 4.60 5.30 3.88
      UZB-2025 4.93 4.57 5.30 3.83
      """
          .lines()
          .collect(Collectors.toMap(line -> line.substring(0, 8), line -> line.substring(9)));

  @Autowired Client client;

  @Test
  void everyScoreIsThePublishers() {
    List<String> order = client.get("/indicators?limit=100").each("key");
    PINNED.forEach(
        (profile, scores) -> {
          Map<String, String> served = scores(profile);
          assertThat(order.stream().map(key -> served.getOrDefault(key, "-")))
              .as(profile)
              .containsExactly(scores.split(" "));
        });
  }

  @Test
  void theProfilesThatShipAreTheRegions() {
    assertThat(client.get("/profiles?limit=1000").each("id"))
        .hasSize(24)
        .containsExactlyInAnyOrderElementsOf(PUBLISHED.keySet());
  }

  @Test
  void everyFigureEqualsTheWorkbooks() throws IOException {
    if (!Workbook.isThere()) {
      return; // The pinned figures above were read from it.
    }
    for (JsonNode profile : client.get("/profiles?limit=1000").json().get("items")) {
      String id = profile.get("id").asString();
      int year = profile.get("edition").asInt();
      String country = profile.get("country").get("name").asString();
      Workbook.Entry entry =
          Workbook.entries(year).stream()
              .filter(e -> e.country().equals(country))
              .findFirst()
              .orElseThrow();
      assertThat(scores(id))
          .as(id)
          .hasSize(year == 2021 ? 26 : 32)
          .isEqualTo(
              entry.scores().entrySet().stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toPlainString())));
      assertThat(profile.get("averages").valueStream().map(JsonNode::decimalValue))
          .as(id)
          .containsExactlyElementsOf(entry.averages());
      assertThat(profile.get("continent").asString()).isEqualTo(entry.continent());
      assertThat(profile.get("region").asString()).isEqualTo(entry.region());
    }
  }

  @Test
  void averagesAreThePublishedOnesAndFollowFromTheScores() {
    PUBLISHED.forEach(
        (profile, published) -> {
          JsonNode averages = client.get("/profiles/" + profile).json().get("averages");
          BigDecimal markets = mean(profile, "market");
          BigDecimal actors = mean(profile, "actor");
          List<BigDecimal> recomputed =
              List.of(
                  shown(markets.add(actors).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64)),
                  shown(markets),
                  shown(actors),
                  shown(mean(profile, "resilience_indicator")));
          assertThat(recomputed.stream().map(BigDecimal::toPlainString))
              .as(profile)
              .containsExactly(published.split(" "));
          assertThat(averages.valueStream().map(JsonNode::asString))
              .as(profile)
              .containsExactly(published.split(" "));
        });
  }

  @Test
  void aPillarsMeanFollowsFromWhatItShows() {
    client
        .get("/pillars?limit=100")
        .json()
        .get("items")
        .forEach(
            pillar -> {
              List<BigDecimal> inputs = new ArrayList<>();
              pillar
                  .get("resilience_indicators")
                  .forEach(input -> inputs.add(input.get("score").decimalValue()));
              assertThat(pillar.get("mean").decimalValue())
                  .isEqualByComparingTo(shown(mean(inputs)));
              assertThat(pillar.get("mean_basis").asString()).isEqualTo("derived");
            });
  }

  @Test
  void publishedRanksAreServedAndOthersSaidToBeMissing() {
    JsonNode ranks = client.get("/profiles/TKM-2021").json().get("ranks");
    assertThat(
            ranks
                .valueStream()
                .map(
                    rank ->
                        "%s %s %d/%d"
                            .formatted(
                                rank.get("measure").asString(),
                                rank.get("scope").asString(),
                                rank.get("rank").asInt(),
                                rank.get("of").asInt())))
        .containsExactly(
            "criminality world 113/193",
            "criminality continent 34/46",
            "criminality region 5/8",
            "resilience world 183/193",
            "resilience continent 43/46",
            "resilience region 8/8");
    client
        .get("/profiles/TKM-2025")
        .json()
        .get("ranks")
        .forEach(
            rank -> {
              assertThat(rank.get("basis").asString()).isEqualTo("not_loaded");
              assertThat(rank.get("rank").isNull()).isTrue();
            });
  }

  @Test
  void whatAnEditionDidNotMeasureIsSaidAndIsNoZero() {
    JsonNode missing =
        client.get("/scores?profile=TKM-2021&status=not_in_edition").json().get("items");
    assertThat(missing.valueStream().map(row -> row.get("indicator").asString()))
        .containsExactly(
            "extortion-and-protection-racketeering",
            "trade-in-counterfeit-goods",
            "illicit-trade-in-excisable-goods",
            "cyber-dependent-crimes",
            "financial-crimes",
            "private-sector-actors");
    missing.forEach(row -> assertThat(row.get("score").isNull()).isTrue());
  }

  private Map<String, String> scores(String profile) {
    Map<String, String> scores = new TreeMap<>();
    client
        .get("/scores?limit=100&profile=" + profile)
        .json()
        .get("items")
        .forEach(row -> scores.put(row.get("indicator").asString(), row.get("score").asString()));
    return scores;
  }

  private BigDecimal mean(String profile, String kind) {
    return mean(
        client
            .get("/scores?limit=100&profile=%s&kind=%s".formatted(profile, kind))
            .json()
            .get("items")
            .valueStream()
            .map(row -> row.get("score").decimalValue())
            .toList());
  }

  private static BigDecimal mean(List<BigDecimal> scores) {
    return scores.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL64);
  }

  private static BigDecimal shown(BigDecimal exact) {
    return exact.setScale(2, RoundingMode.HALF_UP);
  }
}
