package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Absence is said, sources are named, coded values are explained, and every link leads somewhere.
 */
@Service
class HonestyTests {

  /** For each property that holds a coded value, the attribute of the codebook that explains it. */
  private static final Map<String, String> CODED =
      Map.ofEntries(
          Map.entry("presence", "presence"),
          Map.entry("roles", "role"),
          Map.entry("state_involvement", "state_involvement"),
          Map.entry("reach", "reach"),
          Map.entry("violence", "violence"),
          Map.entry("arms", "arms"),
          Map.entry("state_tie", "state_tie"),
          Map.entry("foreign_tie", "foreign_tie"),
          Map.entry("coverage", "coverage"),
          Map.entry("kind", "kind"),
          Map.entry("status", "score_status"),
          Map.entry("mean_basis", "mean_basis"),
          Map.entry("basis", "rank_basis"),
          Map.entry("aspect", "aspect"),
          Map.entry("assertion", "assertion"),
          Map.entry("certainty", "certainty"),
          Map.entry("risk_effect", "risk_effect"),
          Map.entry("topics", "topic"),
          Map.entry("trend", "trend"));

  /** The same for properties of nested objects, by the object's name and theirs. */
  private static final Map<String, String> NESTED =
      Map.ofEntries(
          Map.entry("subject.kind", "subject_kind"),
          Map.entry("also.kind", "subject_kind"),
          Map.entry("parties.type", "party_type"),
          Map.entry("parties.role", "party_role"),
          Map.entry("party.type", "party_type"),
          Map.entry("party.roles", "party_role"),
          Map.entry("places.role", "place_role"),
          Map.entry("relations.type", "relation"),
          Map.entry("period.precision", "precision"),
          Map.entry("comparator.scope", "comparator_scope"),
          Map.entry("comparator.position", "comparator_position"),
          Map.entry("cells.state", "cell_state"),
          Map.entry("rows.agreement", "agreement"),
          Map.entry("rows.direction", "direction"),
          Map.entry("rows.movement", "movement"),
          Map.entry("rows.kind", "measure_kind"),
          Map.entry("nodes.kind", "node_kind"),
          Map.entry("nodes.type", "party_type"),
          Map.entry("nodes.status", "score_status"),
          Map.entry("links.kind", "link_kind"),
          Map.entry("links.stage", "flow_stage"),
          Map.entry("links.certainty", "certainty"),
          Map.entry("links.assertions", "assertion"),
          Map.entry("footnotes.kind", "footnote_kind"),
          Map.entry("dated.kind", "dated_kind"),
          Map.entry("terms.relation", "relation_of_terms"));

  @Autowired Client client;

  @ParameterizedTest
  @ValueSource(strings = {"TKM-2023", "TKM-2025"})
  void aProfileOfFiguresAnswersEverythingAndSaysWhatIsNotCoded(String profile) {
    String path = "/profiles/" + profile;
    assertThat(client.get(path).json().get("coverage").asString()).isEqualTo("figures_only");
    assertThat(client.get(path + "/markets").each("summary")).hasSize(15).containsOnly("not_coded");
    assertThat(client.get(path + "/actors").each("reach")).hasSize(5).containsOnly("not_coded");
    assertThat(client.get(path + "/pillars").each("in_practice"))
        .hasSize(4)
        .containsOnly("not_coded");
    assertThat(client.get(path + "/resilience-indicators").each("law_on_paper"))
        .hasSize(12)
        .containsOnly("not_coded");
    assertThat(client.get(path + "/passages").json().get("total").asInt()).isZero();
    assertThat(client.get(path + "/timeline").json().get("total").asInt()).isZero();
    JsonNode network = client.get(path + "/network").json();
    assertThat(network.get("nodes").size()).isEqualTo(15 + 5);
    assertThat(network.get("links").size()).isZero();
    assertThat(network.get("notes").toString()).contains("not_coded");
    assertThat(client.get(path + "/brief.md").text()).contains("not coded", "averages");
    assertThat(client.get(path + "/citation").status()).isEqualTo(200);
    JsonNode source = client.get(path + "/markets/heroin-trade").json().get("source");
    assertThat(source.get("prose").isNull()).isTrue();
    assertThat(source.get("disclaimer").isNull()).isTrue();
  }

  @Test
  void aCodedProfileSaysWhatTheTextLeavesUnmentioned() {
    JsonNode item =
        client.get("/profiles/TKM-2021/resilience-indicators/territorial-integrity").json();
    assertThat(item.get("law_on_paper").asString()).isEqualTo("not_mentioned");
    assertThat(item.get("in_practice").asString()).hasSizeGreaterThan(50);
    assertThat(client.get("/profiles/TKM-2021/markets").each("summary"))
        .doesNotContain("not_coded", "not_mentioned");
  }

  @Test
  void proseComesWithItsDisclaimerAndIsNoQuotation() {
    for (String path :
        List.of("/profiles/TKM-2021", "/profiles/TKM-2021/markets", "/markets?limit=1000")) {
      JsonNode source = client.get(path).json().get("source");
      assertThat(source.get("prose").asString()).contains("not a quotation");
      assertThat(source.get("disclaimer").asString()).contains("Department of State");
    }
  }

  @Test
  void aSourceNamesItsEditionOrAllOfThem() {
    assertThat(client.get("/markets?edition=2023").json().get("source").get("edition").asInt())
        .isEqualTo(2023);
    JsonNode several = client.get("/markets?limit=1000").json().get("source");
    assertThat(several.get("edition").isNull()).isTrue();
    assertThat(several.get("title").asString()).contains("2021", "2023", "2025");
  }

  @Test
  void everyCodedValueThatIsServedIsInTheCodebookAndEveryOneThereIsServed() {
    Set<String> explained = new TreeSet<>();
    for (JsonNode entry : client.get("/codebook?limit=1000").json().get("items")) {
      explained.add(entry.get("attribute").asString() + "=" + entry.get("value").asString());
    }
    Set<String> served = new TreeSet<>();
    for (String path :
        List.of(
            "/profiles/TKM-2021/markets",
            "/profiles/TKM-2021/actors",
            "/profiles/TKM-2021/pillars",
            "/profiles",
            "/scores?status=observed,not_in_edition,not_loaded&limit=1000",
            "/indicators",
            "/findings?limit=1000",
            "/flows",
            "/involvements")) {
      client.get(path).json().get("items").forEach(item -> collect("", item, served));
    }
    client
        .get("/parties?limit=1000")
        .json()
        .get("items")
        .forEach(party -> collect("party", party, served));
    client
        .get("/profiles/TKM-2021/timeline")
        .json()
        .get("items")
        .forEach(fact -> collect("dated", fact, served));
    for (String path :
        List.of(
            "/profiles/TKM-2021/network",
            "/profiles/TKM-2021/brief",
            "/comparisons/markets?profile=TKM-2021&indicator=heroin-trade,cannabis-trade",
            "/comparisons/markets?profile=TKM-2021,TKM-2025&indicator=heroin-trade",
            "/comparisons/profiles?country=TKM,DEU",
            "/comparisons/editions?country=TKM&from=2021&to=2025&baseline=region")) {
      collect("", client.get(path).json(), served);
    }
    for (String word : List.of("jail", "fentanyl", "corruption", "signed", "nation")) {
      collect("", client.get("/search?q=" + word).json().get("replaced"), served);
    }
    assertThat(explained).containsAll(served);
    Set<String> unused = new TreeSet<>(explained);
    unused.removeAll(served);
    unused.removeIf(
        entry ->
            entry.matches(
                "(absence|level|passage_relation|import_kind)=.*|.*=not_mentioned|score_status=not_loaded|flow_stage=via|precision=(day|month)"));
    assertThat(unused).isEmpty();
  }

  @Test
  void anExampleInTheCodebookIsAClaimAsItIsServed() {
    Map<String, String> statements = new HashMap<>();
    client
        .get("/findings?limit=1000")
        .json()
        .get("items")
        .forEach(f -> statements.put(f.get("id").asString(), f.get("statement").asString()));
    int claims = 0;
    for (String example : client.get("/codebook?limit=1000").each("example")) {
      String id = example.replaceFirst(":.*", "");
      if (statements.containsKey(id)) {
        assertThat(example).startsWith(id + ": " + statements.get(id));
        claims++;
      }
    }
    assertThat(claims).isGreaterThan(50);
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Set<String> seen = new HashSet<>(Set.of("/api/v1"));
    Deque<String> ahead = new ArrayDeque<>(seen);
    while (!ahead.isEmpty()) {
      String path = ahead.pop();
      Client.Answer answer = client.send("GET", path);
      assertThat(answer.status()).as(path).isLessThan(400);
      if (answer.header("Content-Type").startsWith("application/json")) {
        links(answer.json()).filter(seen::add).forEach(ahead::push);
      }
    }
    assertThat(seen).hasSizeGreaterThan(300);
  }

  @Test
  void anItemIsServedUnderItsOwnAddressAsInItsCollection() {
    for (String kind :
        List.of("markets", "actors", "pillars", "resilience-indicators", "passages")) {
      for (JsonNode listed : client.get("/profiles/TKM-2021/" + kind).json().get("items")) {
        JsonNode item = client.send("GET", listed.get("links").get("self").asString()).json();
        listed
            .propertyStream()
            .forEach(p -> assertThat(item.get(p.getKey())).as(p.getKey()).isEqualTo(p.getValue()));
      }
    }
  }

  @Test
  void everyPrefixOfAnAddressLeadsSomewhere() {
    assertThat(client.send("GET", "/").status()).isEqualTo(200);
    assertThat(client.send("GET", "/api").header("Location")).endsWith("/api/v1");
    assertThat(client.get("/markets/").header("Location")).endsWith("/api/v1/markets");
    assertThat(client.get("/profiles").status()).isEqualTo(200);
  }

  /** Collects the coded values in an object, under the attributes that explain them. */
  private static void collect(String parent, JsonNode node, Set<String> served) {
    node.propertyStream()
        .filter(property -> !property.getValue().isNull())
        .forEach(
            property -> {
              String name = property.getKey();
              JsonNode value = property.getValue();
              String attribute =
                  NESTED.getOrDefault(
                      parent + "." + name,
                      parent.isEmpty() || parent.equals("ranks") ? CODED.get(name) : null);
              Stream<JsonNode> values = value.isArray() ? value.valueStream() : Stream.of(value);
              values.forEach(
                  element -> {
                    if (element.isObject()) {
                      collect(name, element, served);
                    } else if (attribute != null) {
                      served.add(attribute + "=" + element.asString());
                    }
                  });
            });
  }

  private static Stream<String> links(JsonNode node) {
    if (node.isString()) {
      return node.asString().startsWith("/") ? Stream.of(node.asString()) : Stream.empty();
    }
    return node.valueStream().flatMap(HonestyTests::links);
  }
}
