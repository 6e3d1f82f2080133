package org.crimeprofile.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crimeprofile.evidence.InvolvementView;
import org.crimeprofile.taxonomy.Indicator;

/** Who is involved: every type of actor, and the markets that the report involves it in. */
final class Actors {

  private Actors() {}

  static Section write(Draft draft) {
    Material material = draft.material();
    List<Subject> actors = Subject.actors(material.actors());
    List<Sentence> sentences = new ArrayList<>();
    for (Subject actor : actors) {
      String topic = material.isCoded() ? actor.name() : null;
      sentences.addAll(draft.paragraph(topic).subject(actor).sentences());
      List<InvolvementView> parts =
          material.involvements().stream().filter(p -> p.actor().equals(actor.key())).toList();
      if (!parts.isEmpty()) {
        sentences.add(
            draft.about(
                topic,
                "Markets where the report sees them: %s."
                    .formatted(
                        Words.list(parts.stream().map(part -> market(part, material)).toList())),
                parts.stream().flatMap(part -> part.findings().stream()).toList()));
      }
    }
    Stream.of(
            material.notLoaded("actor", "actor type", actors.size()),
            material.notCoded("these actors"))
        .flatMap(List::stream)
        .forEach(text -> sentences.add(draft.figures(null, text)));
    return new Section("actors", "Who is involved", sentences);
  }

  private static String market(InvolvementView part, Material material) {
    Indicator market = material.indicator(part.market());
    List<String> marks = new ArrayList<>();
    if (!part.certainty().equals(Claims.STATED)) {
      marks.add(part.certainty());
    }
    if (!market.isMeasuredIn(material.profile().edition())) {
      marks.add("not scored in %d".formatted(material.profile().edition()));
    }
    return Words.within(market.name())
        + (marks.isEmpty() ? "" : " (%s)".formatted(String.join(", ", marks)));
  }
}
