package org.crimeprofile.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.evidence.SubjectView;

/** Of what the report is not sure: it counts and names; each claim is marked where it is told. */
final class Doubts {

  private Doubts() {}

  static Section write(Draft draft) {
    return new Section("doubts", "What is doubtful", sentences(draft));
  }

  private static List<Sentence> sentences(Draft draft) {
    if (!draft.material().isCoded()) {
      return List.of(
          draft.figures(null, "How sure the report is of what it says is not coded (not_coded)."));
    }
    List<Sentence> told =
        Stream.of(
                about(
                    draft,
                    "The report only suggests %s, on %s.",
                    claim -> claim.certainty().equals("suggested")),
                about(
                    draft,
                    "It passes on %s as reported, on %s.",
                    claim -> claim.certainty().equals("reported")),
                about(
                    draft,
                    "It finds little evidence in %s, on %s.",
                    claim -> claim.assertion().equals("little_evidence")))
            .flatMap(List::stream)
            .toList();
    return told.isEmpty()
        ? List.of(
            draft.figures(
                null, "No coded claim is only suggested, reported or of little evidence."))
        : told;
  }

  /** A sentence on some claims, where there are any. */
  private static List<Sentence> about(Draft draft, String text, Predicate<FindingView> those) {
    List<FindingView> claims = draft.claims().all().stream().filter(those).toList();
    return claims.isEmpty()
        ? List.of()
        : List.of(
            draft.about(
                null,
                text.formatted(Words.number(claims.size(), "claim"), Words.list(subjects(claims))),
                claims.stream().map(FindingView::id).toList()));
  }

  /** What the claims are about, with how many there are where these are several. */
  private static List<String> subjects(List<FindingView> claims) {
    return claims.stream()
        .collect(
            Collectors.groupingBy(
                claim -> name(claim.subject()), LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : "%s (%d)".formatted(e.getKey(), e.getValue()))
        .toList();
  }

  private static String name(SubjectView subject) {
    return subject.kind().equals("profile") ? subject.name() : Words.within(subject.name());
  }
}
