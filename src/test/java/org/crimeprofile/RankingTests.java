package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Ranks are the publisher's, follow from the figures, and are null where some figure is missing.
 */
@Service
class RankingTests {

  private static final String REGION = "region:central-asia-and-the-caucasus";

  @Autowired Client client;

  @ParameterizedTest
  @CsvSource({
    "criminality, world, null 193 8 5 113",
    "criminality, continent, null 46 8 5 34",
    "criminality, region, 5 8 8 5 5",
    "resilience, world, null 193 8 8 183",
    "resilience, continent, null 46 8 8 43",
    "resilience, region, 8 8 8 8 8",
  })
  void ofTurkmenistanIn2021(String indicator, String scope, String figures) {
    List<JsonNode> rows =
        rows("country=TKM&edition=2021&indicator=%s&scope=%s".formatted(indicator, scope));
    assertThat(rows).hasSize(1);
    assertThat(
            Stream.of("rank", "of", "loaded", "rank_among_loaded", "published_rank")
                .map(name -> rows.get(0).get(name).asString("null")))
        .containsExactly(figures.split(" "));
  }

  static Stream<String> rankings() {
    return Stream.of("criminality", "criminal_actors", "resilience", "heroin-trade", "prevention")
        .flatMap(
            indicator -> Stream.of("2021", "2025").map(year -> indicator + "&edition=" + year));
  }

  @ParameterizedTest
  @MethodSource("rankings")
  void everyFigureFollowsFromTheValuesShown(String ranking) {
    List<JsonNode> rows = rows("scope=%s&indicator=%s".formatted(REGION, ranking));
    List<BigDecimal> values = rows.stream().map(row -> row.get("value").decimalValue()).toList();
    BigDecimal mean =
        values.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(8), MathContext.DECIMAL128);
    assertThat(rows).hasSize(8);
    for (JsonNode row : rows) {
      BigDecimal value = row.get("value").decimalValue();
      long higher = values.stream().filter(other -> other.compareTo(value) > 0).count();
      assertThat(row.get("rank").asLong()).isEqualTo(1 + higher);
      assertThat(row.get("rank_among_loaded").asLong()).isEqualTo(1 + higher);
      assertThat(row.get("of").asInt()).isEqualTo(row.get("loaded").asInt()).isEqualTo(8);
      assertThat(row.get("percentile").decimalValue())
          .isEqualByComparingTo(BigDecimal.valueOf(100.0 * (8 - higher) / 8));
      assertThat(row.get("mean").decimalValue())
          .isEqualByComparingTo(mean.setScale(2, RoundingMode.HALF_UP));
      assertThat(row.get("distance_to_mean").decimalValue())
          .isEqualByComparingTo(value.subtract(mean).setScale(2, RoundingMode.HALF_UP));
    }
    assertThat(values).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void withoutParametersItIsCriminalityInTheWorldOfTheNewestEdition() {
    assertThat(rows(""))
        .hasSize(8)
        .allSatisfy(
            row -> {
              assertThat(row.get("indicator").asString()).isEqualTo("criminality");
              assertThat(row.get("edition").asInt()).isEqualTo(2025);
              assertThat(row.get("scope").asString()).isEqualTo("world");
              assertThat(row.get("rank").isNull()).isTrue();
              assertThat(row.get("published_rank").isNull()).isTrue();
            });
  }

  @Test
  void aRankingIsCompleteOnlyWithEveryCountryOfItsScope() {
    assertThat(rows("scope=continent:asia&edition=2021")).hasSize(8);
    assertThat(rows("scope=continent:africa&edition=2021")).isEmpty();
    assertThat(rows("indicator=financial-crimes&edition=2021")).isEmpty();
    assertThat(rows("indicator=financial-crimes&edition=2021,2023,2025")).hasSize(16);
  }

  @Test
  void aRowLeadsToItsRankingAndItself() {
    JsonNode row = rows("country=UZB&edition=2023&indicator=law-enforcement&scope=region").get(0);
    JsonNode links = row.get("links");
    assertThat(client.send("GET", links.get("self").asString()).json().get("items").get(0))
        .isEqualTo(row);
    assertThat(
            client
                .send("GET", links.get("ranking").asString())
                .json()
                .get("items")
                .valueStream()
                .toList())
        .hasSize(8)
        .contains(row);
    assertThat(client.send("GET", links.get("profile").asString()).status()).isEqualTo(200);
  }

  private List<JsonNode> rows(String query) {
    Client.Answer answer = client.get("/rankings" + (query.isEmpty() ? "" : "?" + query));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().get("items").valueStream().toList();
  }
}
