package org.crimeprofile.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crimeprofile.actor.ActorView;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.evidence.InvolvementView;

/**
 * Who is involved: of the highest actors all that the report says, of the others how they are
 * organised, what they do and how far they reach; of each its part in markets.
 */
final class Actors {

  private static final List<String> SHAPE = List.of("structure", "conduct", "scale");

  private Actors() {}

  static Section write(Draft draft) {
    List<ActorView> actors =
        draft.material().actors().stream()
            .sorted(Comparator.comparing(ActorView::score).reversed())
            .toList();
    List<Sentence> sentences = new ArrayList<>();
    for (ActorView actor : actors) {
      boolean highest = actor.score().compareTo(actors.get(0).score()) == 0;
      sentences.add(
          draft.figures(
              actor.name(),
              "The score for %s is %s%s."
                  .formatted(
                      Words.within(actor.name()),
                      Words.ofTen(actor.score()),
                      highest
                          ? ", the highest of "
                              + draft.material().among("actor", "actor type", actors.size())
                          : "")));
      sentences.addAll(draft.claims(actor.name(), claims(actor, highest, draft.material())));
      parts(actor, draft.material()).forEach(part -> sentences.add(draft.part(actor.name(), part)));
    }
    if (actors.isEmpty()) {
      sentences.add(draft.figures(null, "No scores of actors are held (not_loaded)."));
    } else if (!draft.material().isCoded()) {
      sentences.add(
          draft.figures(null, "What the report says of these actors is not coded (not_coded)."));
    }
    return new Section("actors", "Who is involved", sentences);
  }

  /** Its claims, but for those that one of its parts in markets tells. */
  private static List<FindingView> claims(ActorView actor, boolean all, Material material) {
    List<String> elsewhere =
        parts(actor, material).flatMap(part -> part.findings().stream()).toList();
    return material.claims(actor.key()).stream()
        .filter(claim -> all || SHAPE.contains(claim.aspect()))
        .filter(claim -> !elsewhere.contains(claim.id()))
        .toList();
  }

  private static Stream<InvolvementView> parts(ActorView actor, Material material) {
    return material.involvements().stream().filter(part -> part.actor().equals(actor.key()));
  }
}
