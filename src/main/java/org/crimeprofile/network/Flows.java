package org.crimeprofile.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crimeprofile.evidence.FlowView;
import org.crimeprofile.evidence.Place;

/** Cuts flows into stretches from place to place. */
final class Flows {

  private Flows() {}

  /** The links of a flow: each stretch of it, or one to or from its market. */
  static Stream<Link> links(FlowView flow, Claims claims) {
    List<Stage> stages = new ArrayList<>();
    stages.add(new Stage("origin", flow.origin()));
    stages.add(new Stage("via", flow.via()));
    stages.add(new Stage("destination", flow.destination()));
    stages.removeIf(stage -> stage.places().isEmpty());
    List<Link> links = new ArrayList<>();
    if (stages.size() == 1) {
      Stage only = stages.get(0);
      String market = "market:" + flow.market();
      boolean arrives = only.name().equals("destination");
      for (Place place : only.places()) {
        String there = Node.place(place.key());
        links.add(
            link(flow, only.name(), arrives ? market : there, arrives ? there : market, claims));
      }
    }
    for (int i = 0; i + 1 < stages.size(); i++) {
      String stage = "%s_to_%s".formatted(stages.get(i).name(), stages.get(i + 1).name());
      for (Place from : stages.get(i).places()) {
        for (Place to : stages.get(i + 1).places()) {
          links.add(link(flow, stage, Node.place(from.key()), Node.place(to.key()), claims));
        }
      }
    }
    return links.stream();
  }

  static Stream<Place> places(FlowView flow) {
    return Stream.of(flow.origin(), flow.via(), flow.destination()).flatMap(List::stream);
  }

  private static Link link(
      FlowView flow, String stage, String source, String target, Claims claims) {
    String key = flow.id().substring(flow.profile().length() + 1);
    return new Link(
        "flow:%s:%s:%s".formatted(key, tail(source), tail(target)),
        source,
        target,
        Link.FLOW,
        true,
        flow.commodity(),
        flow.market(),
        stage,
        List.of(),
        List.of(),
        flow.certainty(),
        claims.assertions(flow.findings()),
        flow.findings(),
        claims.limits(flow.findings()),
        flow.links().self());
  }

  private static String tail(String node) {
    return node.substring(node.indexOf(':') + 1);
  }

  private record Stage(String name, List<Place> places) {}
}
