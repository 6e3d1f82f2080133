package org.crimeprofile.web.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crimeprofile.Client;
import org.crimeprofile.Client.Answer;
import org.crimeprofile.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Collections page, sort, filter and choose fields, all in the same way. */
@Service
class CollectionsTests {

  @Autowired Client client;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/editions",
        "/indicators",
        "/countries",
        "/codebook",
        "/profiles",
        "/markets",
        "/actors",
        "/pillars",
        "/resilience-indicators",
        "/passages",
        "/scores",
        "/scores?shape=wide",
        "/rankings?edition=2021,2023&indicator=resilience,heroin-trade&scope=world,region",
        "/profiles/TKM-2021/markets",
        "/profiles/TKM-2021/actors",
        "/profiles/TKM-2021/pillars",
        "/profiles/TKM-2021/resilience-indicators",
        "/profiles/TKM-2021/passages",
        "/profiles/TKM-2021/scores",
        "/codebook/presence",
        "/findings",
        "/parties",
        "/flows",
        "/involvements",
        "/events",
        "/profiles/TKM-2021/findings",
        "/profiles/TKM-2021/parties",
        "/profiles/TKM-2021/flows",
        "/profiles/TKM-2021/involvements",
        "/profiles/TKM-2021/events",
        "/profiles/TKM-2021/timeline"
      })
  void pagesLeadThroughTheWholeCollectionOnce(String path) {
    List<JsonNode> whole =
        items(client.get(path + (path.contains("?") ? "&" : "?") + "limit=1000"));
    List<JsonNode> paged = new ArrayList<>();
    String next = "/api/v1" + path + (path.contains("?") ? "&" : "?") + "limit=7";
    while (next != null) {
      Answer page = client.send("GET", next);
      assertThat(page.json().get("total").asInt()).isEqualTo(whole.size());
      assertThat(page.header("X-Total-Count")).isEqualTo(String.valueOf(whole.size()));
      assertThat(page.json().get("source").get("publisher").asString()).isNotBlank();
      assertThat(page.json().get("data_version").get("number").asInt()).isPositive();
      paged.addAll(items(page));
      JsonNode link = page.json().get("links").get("next");
      next = link.isNull() ? null : link.asString();
      assertThat(page.headers("Link").stream().anyMatch(l -> l.contains("rel=\"next\"")))
          .isEqualTo(next != null);
    }
    assertThat(paged).isEqualTo(whole);
  }

  @Test
  void pagesLeadBack() {
    JsonNode links = client.get("/markets?limit=4&offset=6&role=not_coded").json().get("links");
    assertThat(links.get("self").asString())
        .isEqualTo("/api/v1/markets?role=not_coded&limit=4&offset=6");
    assertThat(links.get("previous").asString())
        .isEqualTo("/api/v1/markets?role=not_coded&limit=4&offset=2");
    assertThat(client.get("/markets?offset=1000").json().get("items").size()).isZero();
  }

  @Test
  void sortsByWhatIsAskedAndThenByIdentity() {
    List<JsonNode> markets = items(client.get("/profiles/TKM-2021/markets?sort=-score,name"));
    assertThat(markets)
        .isSortedAccordingTo(
            Comparator.comparing((JsonNode market) -> market.get("score").decimalValue())
                .reversed()
                .thenComparing(market -> market.get("name").asString()));
  }

  @Test
  void scoresThatAreMissingComeLastEitherWay() {
    for (String sort : List.of("score", "-score")) {
      List<JsonNode> rows =
          items(
              client.get(
                  "/scores?profile=TKM-2021&status=observed,not_in_edition&limit=100&sort="
                      + sort));
      assertThat(rows.get(0).get("score").isNull()).isFalse();
      assertThat(rows.get(rows.size() - 1).get("score").isNull()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/markets?edition=2021&role=transit             | human-smuggling,heroin-trade",
        "/markets?edition=2021&state_involvement=stated | human-trafficking",
        "/markets?state_involvement=suggested           | non-renewable-resource-crimes,heroin-trade",
        "/markets?presence=limited                      | cannabis-trade,synthetic-drug-trade",
        "/markets?country=TKM&edition=2021&min_score=7  | human-trafficking,non-renewable-resource-crimes",
        "/markets?profile=TKM-2021&max_score=1.5        | cocaine-trade",
        "/markets?profile=TKM-2021&market_group=people  | human-trafficking,human-smuggling",
        "/actors?state_tie=tasked_by_state              | mafia-style-groups",
        "/actors?reach=countrywide&violence=varies      | criminal-networks",
        "/actors?country=TKM&edition=latest&min_score=9 | state-embedded-actors",
        "/resilience-indicators?profile=TKM-2021&min_score=3 | anti-money-laundering,non-state-actors",
        "/resilience-indicators?profile=TKM-2021&pillar=economic-and-financial-environment"
            + " | anti-money-laundering,economic-regulatory-capacity",
        "/pillars?profile=TKM-2021&min_mean=2.5          | economic-and-financial-environment",
        "/passages?section=drugs                        | drugs-1,drugs-2",
        "/indicators?edition=2021&kind=actor"
            + " | mafia-style-groups,criminal-networks,state-embedded-actors,foreign-actors",
        "/markets?coverage=coded&indicator=Heroin%20Trade | heroin-trade",
        "/markets?country=tkm&edition=2021&indicator=HEROIN_TRADE | heroin-trade",
      })
  void filtersByWhatPeopleNeed(String path, String keys) {
    assertThat(client.get(path).each("key")).containsExactly(keys.split(","));
  }

  @Test
  void knownButEmptyIsNoError() {
    Answer none = client.get("/markets?profile=TKM-2021&min_score=10");
    assertThat(none.status()).isEqualTo(200);
    assertThat(none.json().get("total").asInt()).isZero();
  }

  @Test
  void latestIsTheNewestEdition() {
    assertThat(client.get("/profiles?edition=latest").each("id"))
        .containsExactly(
            "ARM-2025",
            "AZE-2025",
            "GEO-2025",
            "KAZ-2025",
            "KGZ-2025",
            "TJK-2025",
            "TKM-2025",
            "UZB-2025");
    assertThat(client.get("/profiles?country=TKM&edition=2021,latest").each("id"))
        .containsExactly("TKM-2021", "TKM-2025");
  }

  @Test
  void keepsTheFieldsThatAreAsked() {
    JsonNode market = items(client.get("/markets?fields=score,key&limit=1")).get(0);
    assertThat(market.propertyNames()).containsExactlyInAnyOrder("key", "score");
    JsonNode item = client.get("/profiles/TKM-2021/markets/heroin-trade?fields=score").json();
    assertThat(item.propertyNames()).containsExactlyInAnyOrder("score", "source", "data_version");
  }

  private static List<JsonNode> items(Answer page) {
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    return page.json().get("items").valueStream().toList();
  }
}
