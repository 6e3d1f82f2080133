package org.crimeprofile.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crimeprofile.evidence.FindingView;

/** Of what the report is not sure: it counts and names; each claim is marked where it is told. */
final class Doubts {

  private Doubts() {}

  static Section write(Draft draft) {
    List<Sentence> sentences = new ArrayList<>();
    if (!draft.material().isCoded()) {
      sentences.add(
          draft.figures(null, "How sure the report is of what it says is not coded (not_coded)."));
      return new Section("doubts", "What is doubtful", sentences);
    }
    Map<String, List<FindingView>> doubtful = new LinkedHashMap<>();
    doubtful.put(
        "The report only suggests %s, on %s.", claims(draft, FindingView::certainty, "suggested"));
    doubtful.put(
        "It passes on %s as reported, on %s.", claims(draft, FindingView::certainty, "reported"));
    doubtful.put(
        "It finds little evidence in %s, on %s.",
        claims(draft, FindingView::assertion, "little_evidence"));
    doubtful.forEach(
        (text, claims) -> {
          if (!claims.isEmpty()) {
            sentences.add(
                draft.about(
                    null,
                    text.formatted(
                        Words.number(claims.size(), "claim"), Words.list(subjects(claims))),
                    claims.stream().map(FindingView::id).toList()));
          }
        });
    if (sentences.isEmpty()) {
      sentences.add(draft.figures(null, "All that is coded of the report is stated outright."));
    }
    return new Section("doubts", "What is doubtful", sentences);
  }

  private static List<FindingView> claims(
      Draft draft, Function<FindingView, String> code, String value) {
    return draft.claims().all().stream().filter(claim -> code.apply(claim).equals(value)).toList();
  }

  /** What the claims are about, with how many there are where these are several. */
  private static List<String> subjects(List<FindingView> claims) {
    return claims.stream()
        .collect(
            Collectors.groupingBy(
                claim -> claim.subject().name(), LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(
            e ->
                Words.within(e.getKey())
                    + (e.getValue() > 1 ? " (%d)".formatted(e.getValue()) : ""))
        .toList();
  }
}
