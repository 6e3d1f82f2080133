package org.crimeprofile.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.evidence.FlowView;
import org.crimeprofile.evidence.InvolvementView;
import org.crimeprofile.evidence.NamedPlace;
import org.crimeprofile.evidence.PartyView;
import org.crimeprofile.evidence.SubjectView;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.profile.ScoreTable;
import org.crimeprofile.taxonomy.Indicator;

/** The nodes of a profile, and what ties them. */
record Graph(List<Node> nodes, List<Link> links) {

  static Graph of(Profile profile, ScoreTable scores, List<Indicator> indicators, Told told) {
    Claims claims = new Claims(told.findings());
    List<Link> links = new ArrayList<>();
    told.involvements().forEach(involvement -> links.add(link(involvement, claims)));
    told.flows().forEach(flow -> Flows.links(flow, claims).forEach(links::add));
    SharedFindings shared = new SharedFindings();
    told.findings().forEach(shared::add);
    shared.links(profile.href(), claims).forEach(links::add);
    return new Graph(nodes(profile, scores, indicators, told), List.copyOf(links));
  }

  /** Those of some kinds, with what ties them to each other; all where no kinds are named. */
  Graph kept(List<String> nodeKinds, List<String> linkKinds) {
    List<Node> some =
        nodes.stream()
            .filter(node -> nodeKinds.isEmpty() || nodeKinds.contains(node.kind()))
            .toList();
    Set<String> ids = some.stream().map(Node::id).collect(Collectors.toSet());
    return new Graph(
        some,
        links.stream()
            .filter(link -> linkKinds.isEmpty() || linkKinds.contains(link.kind()))
            .filter(link -> ids.contains(link.source()) && ids.contains(link.target()))
            .toList());
  }

  private static List<Node> nodes(
      Profile profile, ScoreTable scores, List<Indicator> indicators, Told told) {
    List<String> mentioned = told.indicators();
    List<Node> nodes = new ArrayList<>();
    indicators.stream()
        .filter(i -> i.isMeasuredIn(profile.edition()) || mentioned.contains(i.key()))
        .map(indicator -> Node.of(indicator, profile, scores))
        .forEach(nodes::add);
    told.parties().stream().map(Node::of).forEach(nodes::add);
    Set<String> found = told.found().map(NamedPlace::key).collect(Collectors.toSet());
    told.places()
        .forEach((key, name) -> nodes.add(Node.place(key, name, found.contains(key), profile)));
    return List.copyOf(nodes);
  }

  private static Link link(InvolvementView involvement, Claims claims) {
    return new Link(
        "involvement:" + involvement.id().substring(involvement.profile().length() + 1),
        "actor:" + involvement.actor(),
        "market:" + involvement.market(),
        Link.INVOLVEMENT,
        true,
        involvement.part(),
        null,
        null,
        List.of(),
        List.of(),
        involvement.certainty(),
        claims.assertions(involvement.findings()),
        involvement.findings(),
        claims.limits(involvement.findings()),
        involvement.links().self());
  }

  /** What a report tells. */
  record Told(
      List<FindingView> findings,
      List<InvolvementView> involvements,
      List<FlowView> flows,
      List<PartyView> parties) {

    /** The keys of all actors and markets that it tells something of. */
    List<String> indicators() {
      List<String> keys = new ArrayList<>();
      findings.stream().flatMap(SharedFindings::subjects).map(SubjectView::key).forEach(keys::add);
      involvements.forEach(i -> keys.addAll(List.of(i.actor(), i.market())));
      flows.forEach(flow -> keys.add(flow.market()));
      return keys;
    }

    /** The names of all places in it, by their keys. */
    Map<String, String> places() {
      Map<String, String> places = new LinkedHashMap<>();
      flows.stream().flatMap(Flows::places).forEach(p -> places.putIfAbsent(p.key(), p.name()));
      found().forEach(place -> places.putIfAbsent(place.key(), place.name()));
      return places;
    }

    /** The places that findings name. */
    Stream<NamedPlace> found() {
      return findings.stream().flatMap(finding -> finding.places().stream());
    }
  }
}
