package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/** A profile as a graph has all that its report ties, as JSON and as GraphML alike. */
@Service
class NetworkTests {

  private static final String PROFILE = "/profiles/TKM-2021";
  private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";

  @Autowired Client client;

  @Test
  void everyNodeIsThereOnceAndEveryLinkTiesTwo() {
    JsonNode network = client.get(PROFILE + "/network").json();
    List<String> nodes = texts(network.get("nodes"), "id").toList();
    assertThat(nodes).doesNotHaveDuplicates();
    assertThat(texts(network.get("links"), "id").toList()).doesNotHaveDuplicates();
    for (JsonNode link : network.get("links")) {
      assertThat(nodes).contains(link.get("source").asString(), link.get("target").asString());
      assertThat(link.get("source")).isNotEqualTo(link.get("target"));
    }
    assertThat(nodes)
        .containsAll(keys("/markets", "market:"))
        .containsAll(keys("/actors", "actor:"))
        .containsAll(keys("/parties", "party:"));
  }

  @Test
  void anIndicatorOfLaterEditionsHasNoScoreAndSaysWhy() {
    JsonNode rackets = node("market:extortion-and-protection-racketeering");
    assertThat(rackets.get("score").isNull()).isTrue();
    assertThat(rackets.get("status").asString()).isEqualTo("not_in_edition");
    assertThat(node("market:heroin-trade").get("score").asString()).isEqualTo("6.5");
  }

  @Test
  void everyInvolvementIsALink() {
    Map<String, JsonNode> links = links("involvement");
    List<JsonNode> involvements = items("/involvements");
    assertThat(links).hasSameSizeAs(involvements);
    for (JsonNode involvement : involvements) {
      JsonNode link = links.get(involvement.at("/links/self").asString());
      assertThat(link.get("source").asString())
          .isEqualTo("actor:" + involvement.get("actor").asString());
      assertThat(link.get("target").asString())
          .isEqualTo("market:" + involvement.get("market").asString());
      assertThat(link.get("name")).isEqualTo(involvement.get("part"));
      assertThat(link.get("certainty")).isEqualTo(involvement.get("certainty"));
      assertThat(link.get("findings")).isEqualTo(involvement.get("findings"));
    }
  }

  @Test
  void everyFlowIsCutIntoItsStretches() {
    Map<String, Set<String>> served = new HashMap<>();
    client
        .get(PROFILE + "/network?link_kind=flow")
        .json()
        .get("links")
        .forEach(
            link ->
                served
                    .computeIfAbsent(link.get("href").asString(), absent -> new TreeSet<>())
                    .add(
                        "%s %s %s %s"
                            .formatted(
                                link.get("source").asString(),
                                link.get("stage").asString(),
                                link.get("target").asString(),
                                link.get("market").asString())));
    assertThat(served.keySet())
        .isEqualTo(
            items("/flows").stream()
                .map(flow -> flow.at("/links/self").asString())
                .collect(Collectors.toSet()));
    assertThat(served.get("/api/v1/profiles/TKM-2021/flows/narcotics-from-afghanistan"))
        .containsExactly(
            "place:AFG origin_to_via place:TKM heroin-trade",
            "place:TKM via_to_destination place:RUS heroin-trade",
            "place:TKM via_to_destination place:TUR heroin-trade",
            "place:TKM via_to_destination place:europe heroin-trade");
    assertThat(served.get("/api/v1/profiles/TKM-2021/flows/trafficked-people-in"))
        .containsExactly("market:human-trafficking destination place:TKM human-trafficking");
  }

  @Test
  void aFindingTiesWhateverItIsAboutOrNamesAndNothingElse() {
    Map<String, Set<String>> told = new HashMap<>();
    for (JsonNode finding : items("/findings")) {
      Set<String> ends = new TreeSet<>();
      Stream.concat(Stream.of(finding.get("subject")), finding.get("also").valueStream())
          .filter(s -> Set.of("market", "actor").contains(s.get("kind").asString()))
          .forEach(s -> ends.add(s.get("kind").asString() + ":" + s.get("key").asString()));
      texts(finding.get("parties"), "key").forEach(key -> ends.add("party:" + key));
      finding.get("places").forEach(place -> ends.add("place:" + place(place)));
      for (String one : ends) {
        for (String other : ends) {
          if (one.compareTo(other) < 0) {
            told.computeIfAbsent(one + " " + other, absent -> new TreeSet<>())
                .add(finding.get("id").asString());
          }
        }
      }
    }
    Map<String, Set<String>> served = new HashMap<>();
    for (JsonNode link :
        client.get(PROFILE + "/network?link_kind=shared_finding").json().get("links")) {
      assertThat(link.get("directed").asBoolean()).isFalse();
      served.put(
          Stream.of("source", "target")
              .map(end -> link.get(end).asString())
              .sorted()
              .collect(Collectors.joining(" ")),
          new TreeSet<>(link.get("findings").valueStream().map(JsonNode::asString).toList()));
    }
    assertThat(served).isEqualTo(told).hasSizeGreaterThan(100);
  }

  @Test
  void aPartyKeepsItsPartsOnItsLinks() {
    JsonNode link = link("party:students", "market:human-trafficking");
    assertThat(link.get("source_roles").toString()).isEqualTo("[\"victim\"]");
    JsonNode between = link("party:government", "party:students");
    assertThat(between.get("source_roles").toString()).contains("perpetrator");
    assertThat(between.get("target_roles").toString()).contains("victim");
  }

  @Test
  void whatLimitsAClaimStandsOnItsLinksToTheLastOne() {
    Map<String, JsonNode> findings = new HashMap<>();
    items("/findings").forEach(finding -> findings.put(finding.get("id").asString(), finding));
    int limited = 0;
    for (JsonNode link : client.get(PROFILE + "/network").json().get("links")) {
      Set<String> told = new HashSet<>();
      texts(link.get("qualifications"), "id").forEach(told::add);
      link.get("findings").forEach(id -> told.add(id.asString()));
      for (String id : told) {
        for (JsonNode limit : findings.get(id).get("qualifications")) {
          assertThat(told).as(link.get("id").asString()).contains(limit.get("id").asString());
          limited++;
        }
      }
    }
    assertThat(limited).isGreaterThan(20);
  }

  @Test
  void keepsTheKindsThatAreAsked() {
    JsonNode some = client.get(PROFILE + "/network?node_kind=actor,market").json();
    assertThat(texts(some.get("nodes"), "kind")).containsOnly("actor", "market");
    assertThat(texts(some.get("links"), "kind")).contains("involvement").isNotEmpty();
    assertThat(texts(some.get("links"), "source")).noneMatch(id -> id.startsWith("party"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TKM-2021", "TKM-2025"})
  void graphMlSaysWhatJsonSays(String profile) throws Exception {
    String path = "/profiles/%s/network".formatted(profile);
    JsonNode network = client.get(path).json();
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    Document document =
        parsers
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(client.get(path + ".graphml").bytes()));
    Map<String, Element> keys = new HashMap<>();
    elements(document, "key").forEach(key -> keys.put(key.getAttribute("id"), key));
    same(elements(document, "node"), network.get("nodes"), keys);
    same(elements(document, "edge"), network.get("links"), keys);
    Element graph = elements(document, "graph").get(0);
    assertThat(graph.getAttribute("edgedefault")).isEqualTo("directed");
    Map<String, String> about = data(graph, keys);
    assertThat(about)
        .containsEntry(
            "data_version_content_hash", network.at("/data_version/content_hash").asString())
        .containsEntry("source_title", network.at("/source/title").asString())
        .containsEntry("coverage", network.get("coverage").asString());
  }

  private static void same(List<Element> elements, JsonNode objects, Map<String, Element> keys) {
    assertThat(elements).hasSize(objects.size());
    for (int i = 0; i < elements.size(); i++) {
      Map<String, String> said = data(elements.get(i), keys);
      for (String name : List.of("id", "source", "target")) {
        if (objects.get(i).has(name)) {
          said.put(name, elements.get(i).getAttribute(name));
        }
      }
      assertThat(said).isEqualTo(flat(objects.get(i)));
    }
  }

  /** What an object says, lists joined; the name is the label, and what is empty is left out. */
  private static Map<String, String> flat(JsonNode object) {
    Map<String, String> said = new HashMap<>();
    object
        .propertyStream()
        .forEach(
            property -> {
              JsonNode value = property.getValue();
              String name = property.getKey().equals("name") ? "label" : property.getKey();
              if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                for (String child : value.get(0).propertyNames()) {
                  said.put(
                      name + "_" + child, texts(value, child).collect(Collectors.joining(";")));
                }
              } else if (value.isArray() && !value.isEmpty()) {
                said.put(
                    name,
                    value.valueStream().map(JsonNode::asString).collect(Collectors.joining(";")));
              } else if (!value.isNull() && !value.isArray()) {
                said.put(name, value.asString());
              }
            });
    return said;
  }

  private static Map<String, String> data(Element element, Map<String, Element> keys) {
    Map<String, String> said = new HashMap<>();
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && child.getLocalName().equals("data")) {
        Element key = Objects.requireNonNull(keys.get(child.getAttribute("key")));
        assertThat(key.getAttribute("for")).isEqualTo(element.getLocalName());
        String type = key.getAttribute("attr.type");
        assertThat(type).isIn("string", "double", "boolean", "int");
        if (!type.equals("string")) {
          assertThat(child.getTextContent()).matches("[0-9.]+|true|false");
        }
        said.put(key.getAttribute("attr.name"), child.getTextContent());
      }
    }
    return said;
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS(GRAPHML, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private JsonNode node(String id) {
    return client
        .get(PROFILE + "/network")
        .json()
        .get("nodes")
        .valueStream()
        .filter(node -> node.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode link(String source, String target) {
    return client
        .get(PROFILE + "/network?link_kind=shared_finding")
        .json()
        .get("links")
        .valueStream()
        .filter(link -> link.get("source").asString().equals(source))
        .filter(link -> link.get("target").asString().equals(target))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, JsonNode> links(String kind) {
    Map<String, JsonNode> links = new HashMap<>();
    client
        .get(PROFILE + "/network?link_kind=" + kind)
        .json()
        .get("links")
        .forEach(link -> links.put(link.get("href").asString(), link));
    return links;
  }

  private List<String> keys(String collection, String prefix) {
    return texts(client.get(PROFILE + collection + "?limit=1000").json().get("items"), "key")
        .map(prefix::concat)
        .toList();
  }

  private List<JsonNode> items(String collection) {
    return client
        .get(PROFILE + collection + "?limit=1000")
        .json()
        .get("items")
        .valueStream()
        .toList();
  }

  private static String place(JsonNode place) {
    return place.get("code").isNull()
        ? place.get("name").asString().toLowerCase().replace(' ', '-')
        : place.get("code").asString();
  }

  private static Stream<String> texts(JsonNode objects, String name) {
    return objects.valueStream().map(object -> object.get(name).asString());
  }
}
