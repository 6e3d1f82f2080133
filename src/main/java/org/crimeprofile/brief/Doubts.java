package org.crimeprofile.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.crimeprofile.evidence.FindingView;

/** What the report is not sure of, finds little evidence of, or denies of markets and actors. */
final class Doubts {

  private static final List<String> CRIME = List.of("market", "actor");

  private Doubts() {}

  static Section write(Draft draft) {
    List<Sentence> sentences = new ArrayList<>();
    if (!draft.material().isCoded()) {
      sentences.add(
          draft.figures(
              null,
              "How sure the report is of what it says is not coded (not_coded); this page rests on figures alone."));
      return new Section("doubts", "What is doubtful", sentences);
    }
    List<FindingView> told =
        claims(draft, claim -> !claim.certainty().equals(Draft.STATED) && draft.isTold(claim));
    if (!told.isEmpty()) {
      sentences.add(
          draft.about(
              "Of the claims above, the report only suggests %d and passes %d on as reported; they are marked so."
                  .formatted(count(told, "suggested"), count(told, "reported")),
              told));
    }
    sentences.addAll(
        draft.claims("Also suggested", claims(draft, c -> c.certainty().equals("suggested"))));
    sentences.addAll(
        draft.claims("Also reported", claims(draft, c -> c.certainty().equals("reported"))));
    sentences.addAll(
        draft.claims(
            "Little evidence", claims(draft, c -> c.assertion().equals("little_evidence"))));
    sentences.addAll(
        draft.claims(
            "Denied of markets and actors",
            claims(
                draft, c -> c.assertion().equals("denied") && CRIME.contains(c.subject().kind()))));
    return new Section("doubts", "What is doubtful", sentences);
  }

  private static List<FindingView> claims(Draft draft, Predicate<FindingView> those) {
    return draft.material().findings().stream().filter(those).toList();
  }

  private static long count(List<FindingView> claims, String certainty) {
    return claims.stream().filter(claim -> claim.certainty().equals(certainty)).count();
  }
}
