package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every claim is a finding that resolves, and none is served without what limits it. */
@Service
class EvidenceTests {

  private static final String PROFILE = "/profiles/TKM-2021";

  @Autowired Client client;

  private final Map<String, JsonNode> findings = new HashMap<>();

  @BeforeEach
  void read() {
    items(PROFILE + "/findings").forEach(f -> findings.put(f.get("id").asString(), f));
  }

  @Test
  void everyPassageIsRestatedAndEveryIndicatorHasAFinding() {
    for (JsonNode passage : items(PROFILE + "/passages")) {
      assertThat(strings(passage.get("findings"))).as(passage.get("key").asString()).isNotEmpty();
      assertThat(findings.keySet()).containsAll(strings(passage.get("findings")));
    }
    Set<String> subjects = new HashSet<>();
    findings.values().forEach(finding -> subjects.add(finding.at("/subject/key").asString()));
    assertThat(subjects).containsAll(client.get("/indicators?edition=2021&limit=100").each("key"));
  }

  @Test
  void idsAreInTheOrderOfTheReportAndPointAtTheirPassage() {
    Map<String, String> hashes = new HashMap<>();
    items(PROFILE + "/passages")
        .forEach(p -> hashes.put(p.at("/links/self").asString(), p.get("sha256").asString()));
    findings.forEach(
        (id, finding) -> {
          JsonNode passage = finding.get("passage");
          assertThat(id)
              .startsWith(
                  "TKM-2021-%s-%d-"
                      .formatted(
                          passage.get("section").asString(), passage.get("paragraph").asInt()));
          assertThat(passage.get("sha256").asString())
              .isEqualTo(hashes.get(passage.get("href").asString()));
        });
  }

  @Test
  void everythingThatAFindingNamesIsThere() {
    Set<String> parties = new HashSet<>(client.get(PROFILE + "/parties?limit=1000").each("key"));
    findings.forEach(
        (id, finding) -> {
          finding
              .get("relations")
              .forEach(r -> assertThat(findings).containsKey(r.get("finding").asString()));
          finding
              .get("parties")
              .forEach(party -> assertThat(parties).contains(party.get("key").asString()));
          assertThat(client.send("GET", finding.at("/subject/href").asString()).status())
              .isEqualTo(200);
          for (JsonNode also : finding.get("also")) {
            assertThat(client.send("GET", also.get("href").asString()).status()).isEqualTo(200);
            assertThat(also.get("key")).isNotEqualTo(finding.at("/subject/key"));
          }
        });
  }

  @Test
  void everyPartyIsNamedAndEveryFlowInvolvementAndEventRestsOnFindings() {
    items(PROFILE + "/parties").forEach(party -> restsOnFindings(party, "findings"));
    for (String kind : List.of("flows", "involvements", "events")) {
      assertThat(items(PROFILE + "/" + kind)).isNotEmpty();
      items(PROFILE + "/" + kind).forEach(item -> restsOnFindings(item, "findings"));
    }
  }

  @Test
  void aClaimThatIsLimitedNeverComesAlone() {
    Map<String, Set<String>> limits = new HashMap<>();
    findings.forEach(
        (id, finding) ->
            finding
                .get("relations")
                .valueStream()
                .filter(relation -> relation.get("type").asString().equals("qualified_by"))
                .forEach(
                    relation ->
                        limits
                            .computeIfAbsent(id, absent -> new TreeSet<>())
                            .add(relation.get("finding").asString())));
    assertThat(limits).hasSizeGreaterThan(20);
    // What limits the limits is as much needed.
    limits
        .values()
        .forEach(
            others ->
                List.copyOf(others)
                    .forEach(other -> others.addAll(limits.getOrDefault(other, Set.of()))));
    Set<String> seen = new HashSet<>();
    for (String path :
        List.of(
            PROFILE + "/markets",
            PROFILE + "/actors",
            PROFILE + "/pillars",
            PROFILE + "/resilience-indicators",
            PROFILE + "/passages")) {
      for (JsonNode listed : items(path)) {
        JsonNode item = client.send("GET", listed.at("/links/self").asString()).json();
        item.get("evidence").forEach(finding -> comesWithItsLimits(finding, limits, seen));
      }
    }
    findings.values().forEach(finding -> comesWithItsLimits(finding, limits, new HashSet<>()));
    assertThat(seen).containsAll(limits.keySet());
  }

  @Test
  void aStatementIsNotPartedFromWhatLimitsIt() {
    JsonNode limited = items("/findings?relation=qualified_by&fields=statement").get(0);
    assertThat(limited.propertyNames()).containsExactlyInAnyOrder("statement", "qualifications");
    assertThat(limited.get("qualifications").size()).isPositive();
    assertThat(client.get("/findings.csv?fields=id&limit=1").text()).startsWith("id\r\n");
    assertThat(client.get("/findings.csv?fields=statement&limit=1").text())
        .startsWith("statement,qualifications_id,qualifications_statement");
  }

  @Test
  void lawOnPaperAndPracticeAreWhatTheirFindingsSayTheyAre() {
    for (JsonNode item : items(PROFILE + "/resilience-indicators")) {
      String key = item.get("key").asString();
      List<String> paper = strings(item.get("law_on_paper_findings"));
      List<String> practice = strings(item.get("in_practice_findings"));
      assertThat(paper.isEmpty())
          .as(key)
          .isEqualTo(item.get("law_on_paper").asString().equals("not_mentioned"));
      assertThat(practice.isEmpty())
          .as(key)
          .isEqualTo(item.get("in_practice").asString().equals("not_mentioned"));
      findings.forEach(
          (id, finding) -> {
            if (finding.at("/subject/key").asString().equals(key)) {
              boolean framework = finding.get("aspect").asString().equals("framework");
              assertThat(framework ? paper : practice).as(key).contains(id);
            }
          });
    }
  }

  @Test
  void claimsOnOfficeHoldersSayOfWhenTheyAre() {
    findings.values().stream()
        .filter(
            finding ->
                finding
                    .get("parties")
                    .valueStream()
                    .anyMatch(party -> party.get("type").asString().equals("person")))
        .forEach(finding -> assertThat(finding.get("statement").asString()).containsAnyOf("2021"));
    findings
        .values()
        .forEach(
            finding -> {
              String statement = finding.get("statement").asString();
              if (statement.toLowerCase().contains("president")) {
                assertThat(statement).contains("2021");
              }
            });
  }

  @Test
  void aNationalityIsNoPlace() {
    JsonNode members = findings.get("TKM-2021-criminal-actors-2-03");
    assertThat(members.get("places").size()).isZero();
    assertThat(members.get("parties").valueStream().map(p -> p.get("key").asString()))
        .anyMatch(key -> key.startsWith("sri-lankan"));
  }

  @Test
  void anIndicatorOfLaterEditionsIsMarked() {
    List<JsonNode> rackets = items("/findings?subject=extortion-and-protection-racketeering");
    assertThat(rackets).isNotEmpty();
    rackets.forEach(
        finding ->
            assertThat(finding.get("also").valueStream())
                .anySatisfy(
                    also -> {
                      assertThat(also.get("key").asString()).startsWith("extortion");
                      assertThat(also.get("status").asString()).isEqualTo("not_in_edition");
                    }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assertion=little_evidence",
        "certainty=suggested",
        "aspect=harm",
        "topic=corruption",
        "risk_effect=mixed",
        "passage=drugs-1"
      })
  void filtersByItsCodes(String query) {
    String name = query.split("=")[0];
    String value = query.split("=")[1];
    List<JsonNode> found = items("/findings?" + query);
    assertThat(found).isNotEmpty().hasSizeLessThan(findings.size());
    for (JsonNode finding : found) {
      switch (name) {
        case "topic" -> assertThat(strings(finding.get("topics"))).contains(value);
        case "passage" -> assertThat(finding.get("id").asString()).contains("-" + value + "-");
        default -> assertThat(finding.get(name).asString()).isEqualTo(value);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "party=students",
    "place=AFG",
    "place=europe",
    "party_role=victim",
    "subject=profile"
  })
  void filtersByWhatItNames(String query) {
    List<JsonNode> found = items("/findings?" + query);
    assertThat(found).isNotEmpty().hasSizeLessThan(findings.size());
    String value = query.split("=")[1];
    found.forEach(
        finding -> assertThat(finding.toString().toLowerCase()).contains(value.toLowerCase()));
    assertThat(found).doesNotHaveDuplicates();
  }

  @Test
  void filtersByTime() {
    List<String> since2016 = client.get("/findings?from=2016&to=2016").each("id");
    assertThat(since2016)
        .contains("TKM-2021-drugs-1-06")
        .doesNotContain("TKM-2021-criminal-actors-1-02");
    assertThat(client.get("/events?to=1995").each("title")).hasSize(1);
    assertThat(client.get("/events?from=2018").each("id")).contains("TKM-2021-election-2018");
  }

  @Test
  void aTimelineIsAllThatIsDatedInOrderOfTime() {
    List<JsonNode> timeline = items(PROFILE + "/timeline");
    assertThat(timeline.stream().map(fact -> fact.get("period")).map(EvidenceTests::began))
        .isSorted();
    Set<String> told = new HashSet<>();
    for (JsonNode fact : timeline) {
      restsOnFindings(fact, "findings");
      Set<String> limits = new HashSet<>();
      fact.get("findings").forEach(id -> told.add(id.asString()));
      fact.get("qualifications").forEach(limit -> limits.add(limit.get("id").asString()));
      Set<String> all = new HashSet<>(limits);
      all.addAll(strings(fact.get("findings")));
      all.forEach(
          id ->
              findings
                  .get(id)
                  .get("qualifications")
                  .forEach(limit -> assertThat(all).contains(limit.get("id").asString())));
      JsonNode named = client.send("GET", fact.get("href").asString()).json();
      assertThat(named.get("period")).isEqualTo(fact.get("period"));
    }
    findings.forEach(
        (id, finding) -> {
          if (!finding.get("period").isNull()) {
            assertThat(told).contains(id);
          }
        });
    assertThat(client.get(PROFILE + "/timeline?from=2016&to=2016").json().get("total").asInt())
        .isEqualTo(5);
    assertThat(client.get(PROFILE + "/timeline?fields=title").json().at("/items/2").propertyNames())
        .containsExactlyInAnyOrder("title", "qualifications");
  }

  @Test
  void aSubjectsFindingsAreItsOwnAndOthers() {
    List<String> found = client.get("/findings?subject=heroin-trade&limit=100").each("id");
    JsonNode market = client.get(PROFILE + "/markets/heroin-trade").json();
    assertThat(found).isEqualTo(strings(market.get("findings")));
    assertThat(market.get("evidence").valueStream().map(f -> f.get("id").asString()))
        .containsExactlyElementsOf(found);
  }

  private void comesWithItsLimits(
      JsonNode finding, Map<String, Set<String>> limits, Set<String> seen) {
    String id = finding.get("id").asString();
    Set<String> served = new TreeSet<>();
    for (JsonNode limit : finding.get("qualifications")) {
      served.add(limit.get("id").asString());
      assertThat(limit.get("statement"))
          .isEqualTo(findings.get(limit.get("id").asString()).get("statement"));
    }
    assertThat(served).as(id).isEqualTo(limits.getOrDefault(id, Set.of()));
    seen.add(id);
  }

  private void restsOnFindings(JsonNode item, String property) {
    assertThat(strings(item.get(property))).isNotEmpty();
    assertThat(findings.keySet()).containsAll(strings(item.get(property)));
  }

  private List<JsonNode> items(String path) {
    Client.Answer page = client.get(path + (path.contains("?") ? "&" : "?") + "limit=1000");
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    return page.json().get("items").valueStream().toList();
  }

  /** When it began, or ended where only that is known. */
  private static String began(JsonNode period) {
    return period.get(period.get("from").isNull() ? "to" : "from").asString();
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
