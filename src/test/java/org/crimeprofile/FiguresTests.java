package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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

  /** Criminality, markets, actors, resilience, as published. */
  private static final Map<String, String> PUBLISHED =
      Map.of(
          "TKM-2021", "4.61 4.35 4.88 2.17",
          "TKM-2023", "4.40 4.40 4.40 2.21",
          "TKM-2025", "4.35 4.40 4.30 2.17");

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
  void everyScoreEqualsTheWorkbooks() throws IOException {
    if (!Shared.isThere(Shared.WORKBOOK)) {
      return; // The pinned figures above were read from it.
    }
    try (ReadableWorkbook workbook = new ReadableWorkbook(Shared.WORKBOOK.toFile())) {
      for (int year : List.of(2021, 2023, 2025)) {
        Map<String, String> expected =
            turkmenistan(workbook.findSheet(year + "_dataset").orElseThrow().read());
        Map<String, String> served = scores("TKM-" + year);
        assertThat(served).hasSize(year == 2021 ? 26 : 32).isEqualTo(expected);
      }
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

  private static Map<String, String> turkmenistan(List<Row> sheet) {
    Map<Integer, String> headings = new HashMap<>();
    sheet.get(0).forEach(cell -> headings.put(cell.getColumnIndex(), cell.getText()));
    Row row =
        sheet.stream()
            .filter(r -> r.getCellText(2).equals("Turkmenistan"))
            .findFirst()
            .orElseThrow();
    return row.stream()
        .filter(cell -> cell.getColumnIndex() > 2)
        .filter(cell -> !isAverage(headings.get(cell.getColumnIndex())))
        .collect(
            Collectors.toMap(
                cell ->
                    headings.get(cell.getColumnIndex()).toLowerCase().replaceAll("[^a-z]+", "-"),
                FiguresTests::score,
                (a, b) -> a,
                LinkedHashMap::new));
  }

  private static boolean isAverage(String heading) {
    return heading.matches("(Criminality|Criminal markets|Criminal actors|Resilience)( avg.)?");
  }

  private static String score(Cell cell) {
    return cell.asNumber().setScale(1, RoundingMode.UNNECESSARY).toPlainString();
  }
}
