package org.crimeprofile.ingest;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say of a coded profile: that what it refers to is there, and there once. */
final class ProfileRules {

  /** The parts with a score each, by name, and the kind of their indicators. */
  static final Map<String, String> KINDS =
      Map.of(
          "markets", "market",
          "actors", "actor",
          "resilience_indicators", "resilience_indicator");

  private final ProfileDocument document;
  private final JsonNode json;
  private final Reference known;
  private final Problems problems;

  ProfileRules(ProfileDocument document, Reference known, Problems problems) {
    this.document = document;
    this.json = document.json();
    this.known = known;
    this.problems = problems;
  }

  void check() {
    if (!known.editions().contains(document.edition())) {
      problems.add("/edition", "the edition %d is not known".formatted(document.edition()));
      return;
    }
    if (!known.members().getOrDefault(document.edition(), Set.of()).contains(document.country())) {
      problems.add(
          "/country",
          "%s is none of the countries of the edition %d"
              .formatted(document.country(), document.edition()));
    }
    KINDS.forEach((part, kind) -> whole(part, "indicator", measured(kind)));
    whole("pillars", "pillar", pillars());
    once("/published_ranks", json.get("published_ranks"), "measure", "scope");
    Set<String> parties = once("/parties", json.get("parties"), "key");
    Set<String> findings = findings();
    passages(parties, findings);
    told("flows", findings, "stage", "name");
    told("involvements", findings);
    told("events", findings, "name");
    each("/flows", json.get("flows"), (at, flow) -> ofKind(at, flow, "market", "market"));
    each(
        "/involvements",
        json.get("involvements"),
        (at, part) -> {
          ofKind(at, part, "actor", "actor");
          ofKind(at, part, "market", "market");
        });
    each("/events", json.get("events"), this::period);
  }

  private Set<String> findings() {
    Set<String> keys = new LinkedHashSet<>();
    once("/passages", json.get("passages"), "section", "paragraph");
    for (JsonNode passage : json.get("passages")) {
      for (JsonNode finding : passage.get("findings")) {
        keys.add(
            "%s-%s-%02d"
                .formatted(
                    passage.get("section").asString(),
                    passage.get("paragraph").asInt(),
                    finding.get("number").asInt()));
      }
    }
    return keys;
  }

  private void passages(Set<String> parties, Set<String> findings) {
    each(
        "/passages",
        json.get("passages"),
        (at, passage) -> {
          refer(at + "/about", passage.get("about"), known.indicators().keySet());
          refer(at + "/also", passage.get("also"), known.indicators().keySet());
          Set<String> about = texts(passage.get("about"));
          about.retainAll(texts(passage.get("also")));
          about.forEach(key -> problems.add(at, "%s is in about and in also".formatted(key)));
          once(at + "/findings", passage.get("findings"), "number");
          each(
              at + "/findings",
              passage.get("findings"),
              (place, finding) -> finding(place, finding, parties, findings));
        });
  }

  private void finding(String at, JsonNode finding, Set<String> parties, Set<String> findings) {
    if (finding.has("subject")) {
      refer(at + "/subject", finding.get("subject"), known.indicators().keySet());
    }
    refer(at + "/also", finding.get("also"), known.indicators().keySet());
    refer(at + "/topics", finding.get("topics"), known.topics());
    period(at, finding);
    once(at + "/places", finding.get("places"), "name", "role");
    each(
        at + "/parties",
        finding.get("parties"),
        (place, named) -> refer(place + "/party", named.get("party"), parties));
    perpetrators(at, finding);
    each(
        at + "/relations",
        finding.get("relations"),
        (place, relation) -> refer(place + "/finding", relation.get("finding"), findings));
  }

  /** Flows, involvements and events, which findings tell of. */
  private void told(String part, Set<String> findings, String... place) {
    once("/" + part, json.get(part), "key");
    each(
        "/" + part,
        json.get(part),
        (at, item) -> {
          refer(at + "/findings", item.get("findings"), findings);
          if (item.has("places")) {
            once(at + "/places", item.get("places"), place);
          }
        });
  }

  /** A text may name a market that its edition did not measure. */
  private void ofKind(String at, JsonNode item, String name, String kind) {
    refer(at + "/" + name, item.get(name), keys(known.indicators().values(), kind));
  }

  /** In a claim on what the state does, a criminal party is acted on: its target, whatever else. */
  private void perpetrators(String at, JsonNode finding) {
    Set<String> targets = named(finding, "target");
    boolean stateActs =
        Set.of("practice", "capacity").contains(finding.get("aspect").asString())
            && !named(finding, "responsible").isEmpty();
    if (stateActs) {
      named(finding, "perpetrator").stream()
          .filter(key -> !targets.contains(key) && criminalGroups().contains(key))
          .forEach(
              key ->
                  problems.add(
                      at + "/parties",
                      "%s is acted on and must be a target, not only a perpetrator"
                          .formatted(Names.quoted(key))));
    }
  }

  private static Set<String> named(JsonNode finding, String role) {
    return finding
        .get("parties")
        .valueStream()
        .filter(named -> named.get("role").asString().equals(role))
        .map(named -> named.get("party").asString())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> criminalGroups() {
    return json.get("parties")
        .valueStream()
        .filter(party -> party.get("type").asString().equals("criminal_group"))
        .map(party -> party.get("key").asString())
        .collect(Collectors.toSet());
  }

  private void period(String at, JsonNode item) {
    JsonNode period = item.path("period");
    if (period.isObject()) {
      PeriodRules.check(period).forEach(problem -> problems.add(at + "/period", problem));
    }
  }

  /** Each of those that must be there, once. */
  private void whole(String part, String name, Collection<String> needed) {
    Set<String> there = once("/" + part, json.get(part), name);
    needed.stream()
        .filter(key -> !there.contains(key))
        .forEach(key -> problems.add("/" + part, "%s is missing".formatted(key)));
    there.stream()
        .filter(key -> !needed.contains(key))
        .forEach(
            key ->
                problems.add(
                    "/" + part, "%s is none that belongs here in this edition".formatted(key)));
  }

  private Set<String> once(String at, JsonNode list, String... names) {
    Set<String> keys = new LinkedHashSet<>();
    each(
        at,
        list,
        (place, item) -> {
          String key =
              Arrays.stream(names)
                  .map(name -> item.get(name).asString())
                  .collect(Collectors.joining(" "));
          if (!keys.add(key)) {
            problems.add(place, "%s is there twice".formatted(Names.quoted(key)));
          }
        });
    return keys;
  }

  private void refer(String at, JsonNode references, Collection<String> targets) {
    texts(references).stream()
        .filter(key -> !targets.contains(key))
        .forEach(key -> problems.add(at, "there is no %s".formatted(Names.quoted(key))));
  }

  private static Set<String> texts(JsonNode node) {
    return node.isArray()
        ? node.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(HashSet::new))
        : Set.of(node.asString());
  }

  private interface Check {
    void of(String place, JsonNode item);
  }

  private static void each(String at, JsonNode list, Check check) {
    for (int i = 0; i < list.size(); i++) {
      check.of(at + "/" + i, list.get(i));
    }
  }

  private Set<String> measured(String kind) {
    return keys(known.measuredIn(document.edition()).values(), kind);
  }

  private static Set<String> keys(Collection<Reference.Measured> indicators, String kind) {
    return indicators.stream()
        .filter(indicator -> indicator.kind().equals(kind))
        .map(Reference.Measured::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> pillars() {
    return known.measuredIn(document.edition()).values().stream()
        .map(Reference.Measured::pillar)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
