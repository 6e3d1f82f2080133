package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Nothing that is drawn from a claim is served without what limits the claim, whatever the route
 * and the format.
 */
@Service
class QualificationTests {

  private static final String PROFILE = "/api/v1/profiles/TKM-2021";

  /** Texts drawn from the findings that stand beside them. */
  private static final List<String> DRAWN = List.of("title", "part", "commodity");

  @Autowired Client client;

  private final Map<String, String> statements = new HashMap<>();

  /** By the id of a finding, the ids of all that limit it, and of all that limit those. */
  private final Map<String, Set<String>> limits = new HashMap<>();

  @BeforeEach
  void read() {
    Map<String, Set<String>> direct = new HashMap<>();
    for (JsonNode finding : client.get("/findings?limit=1000").json().get("items")) {
      String id = finding.get("id").asString();
      statements.put(id, finding.get("statement").asString().replaceFirst("\\.$", ""));
      direct.put(
          id,
          finding
              .get("relations")
              .valueStream()
              .filter(relation -> relation.get("type").asString().equals("qualified_by"))
              .map(relation -> relation.get("finding").asString())
              .collect(Collectors.toSet()));
    }
    for (String id : direct.keySet()) {
      Set<String> found = new TreeSet<>();
      Deque<String> ahead = new ArrayDeque<>(direct.get(id));
      while (!ahead.isEmpty()) {
        String limit = ahead.pop();
        if (!limit.equals(id) && found.add(limit)) {
          ahead.addAll(direct.get(limit));
        }
      }
      if (!found.isEmpty()) {
        limits.put(id, found);
      }
    }
    assertThat(limits).hasSizeGreaterThan(20);
  }

  @Test
  void everyRouteServesALimitedClaimWithWhatLimitsIt() {
    Set<String> seen = new LinkedHashSet<>(List.of("/api/v1"));
    Stream.of("/timeline", "/network", "/network.csv", "/network.graphml", "/market-responses")
        .map(PROFILE::concat)
        .forEach(seen::add);
    seen.add("/api/v1/comparisons/profiles?country=TKM,UZB&include=findings");
    Stream.of("codebook", "findings", "events", "flows", "involvements", "markets", "actors")
        .map(collection -> "/api/v1/%s?limit=1000".formatted(collection))
        .forEach(seen::add);
    limits.keySet().stream().map(this::searched).forEach(seen::add);
    Deque<String> ahead = new ArrayDeque<>(seen);
    Set<String> shown = new HashSet<>();
    while (!ahead.isEmpty()) {
      String path = ahead.pop();
      Client.Answer answer = client.send("GET", path);
      assertThat(answer.status()).as(path).isLessThan(400);
      if (answer.header("Content-Type").startsWith("application/json")) {
        JsonNode json = answer.json();
        whole(path, json, json, shown);
        Stream.concat(links(json).filter(QualificationTests::canTell), tables(path, json))
            .filter(seen::add)
            .forEach(ahead::push);
      } else if (answer.status() == 200) {
        parts(answer).forEach(part -> complete(path, part, part, shown));
      }
    }
    assertThat(shown).containsAll(limits.keySet());
    assertThat(seen).hasSizeGreaterThan(300);
  }

  private String searched(String finding) {
    String statement = statements.get(finding);
    String words = statement.substring(0, Math.min(150, statement.length()));
    return "/api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** Looks at every text of an answer within the object that it is a property of. */
  private void whole(String path, JsonNode node, JsonNode within, Set<String> shown) {
    if (node.isString()) {
      complete(path, plain(node), texts(within), shown);
    } else if (node.isArray()) {
      node.forEach(element -> whole(path, element, element.isObject() ? element : within, shown));
    } else if (node.isObject()) {
      drawn(path, node);
      // What limits is read with what it limits, and a sentence with those around it.
      node.propertyStream()
          .forEach(
              property -> {
                boolean together =
                    Set.of("qualifications", "sentences").contains(property.getKey());
                if (together && property.getValue().isArray()) {
                  complete(path, texts(property.getValue()), texts(node), shown);
                } else {
                  whole(path, property.getValue(), node, shown);
                }
              });
    }
  }

  /** An event, a part in a market or a flow has what limits its findings, other than they do. */
  private void drawn(String path, JsonNode node) {
    boolean toldOf = DRAWN.stream().anyMatch(name -> node.path(name).isString());
    if (!toldOf || !node.path("findings").isArray()) {
      return;
    }
    Set<String> findings =
        node.get("findings").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    Set<String> needed = new TreeSet<>();
    findings.forEach(id -> needed.addAll(limits.getOrDefault(id, Set.of())));
    needed.removeAll(findings);
    assertThat(node.path("qualifications").valueStream().map(limit -> limit.get("id").asString()))
        .as(path + " " + node)
        .containsAll(needed);
  }

  /** Whatever limited claim is in a text, what limits it is in the text around. */
  private void complete(String path, String text, String around, Set<String> shown) {
    limits.forEach(
        (id, others) -> {
          if (tells(text, id)) {
            shown.add(id);
            others.forEach(
                other -> assertThat(around).as("%s: %s", path, id).contains(statements.get(other)));
          }
        });
  }

  /** A statement as it is, or marked by its certainty. A summary says it with what limits it. */
  private boolean tells(String text, String id) {
    return text.contains(statements.get(id) + ".") || text.contains(statements.get(id) + " (");
  }

  private static Stream<String> parts(Client.Answer answer) {
    String type = answer.header("Content-Type");
    if (type.startsWith("text/csv")) {
      return Csv.read(answer).rows().stream().map(row -> String.join("\n", row.values()));
    }
    return Stream.of(answer.text().split(type.startsWith("text/markdown") ? "\n\n" : "<edge"));
  }

  /** A collection or comparison as CSV. */
  private static Stream<String> tables(String path, JsonNode json) {
    return path.contains(".") || !(json.has("items") || json.has("cells"))
        ? Stream.empty()
        : Stream.of(path + (path.contains("?") ? "&" : "?") + "format=csv");
  }

  /** What is of the coded profile, each thing once; a query only picks from what is there. */
  private static boolean canTell(String link) {
    return link.startsWith(PROFILE)
        && !link.matches(".*\\?(?!format=csv).*")
        // Its sentences vary the statements; BriefTests hold them to the same.
        && !link.contains("/brief");
  }

  private static String texts(JsonNode node) {
    return node.isString()
        ? plain(node)
        : node.valueStream().map(QualificationTests::texts).collect(Collectors.joining("\n"));
  }

  private static String plain(JsonNode text) {
    return text.asString().replaceAll("</?mark>", "").replace("&#39;", "'");
  }

  private static Stream<String> links(JsonNode node) {
    if (node.isString()) {
      return node.asString().startsWith("/") ? Stream.of(node.asString()) : Stream.empty();
    }
    return node.valueStream().flatMap(QualificationTests::links);
  }
}
