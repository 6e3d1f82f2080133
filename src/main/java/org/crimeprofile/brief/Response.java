package org.crimeprofile.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crimeprofile.resilience.PillarView;
import org.crimeprofile.web.Filters;

/**
 * How the country responds: every pillar with its resilience indicators, the weakest first, by what
 * is coded of it as a whole. The pillar that money laundering is a part of is told claim by claim,
 * in a section of its own.
 */
final class Response {

  private static final String KIND = "resilience_indicator";
  private static final List<String> ABSENT = List.of(Filters.NOT_CODED, Filters.NOT_MENTIONED);
  private static final Predicate<PillarView> MONEY =
      pillar -> pillar.key().equals("economic-and-financial-environment");

  private Response() {}

  static Section money(Draft draft) {
    List<Sentence> sentences = sentences(draft, MONEY);
    if (sentences.isEmpty()) {
      sentences.add(draft.figures(null, "No score of this environment is held (not_loaded)."));
    }
    return section(
        draft,
        "money",
        "Money laundering and the financial environment",
        sentences,
        draft.material().notCoded("this environment"));
  }

  static Section write(Draft draft) {
    Material material = draft.material();
    int held = material.resilience().indicators().size();
    List<String> lacking = new ArrayList<>(material.notLoaded(KIND, "resilience indicator", held));
    lacking.addAll(material.notCoded("the response"));
    return section(
        draft, "response", "How the country responds", sentences(draft, MONEY.negate()), lacking);
  }

  private static Section section(
      Draft draft, String key, String heading, List<Sentence> sentences, List<String> lacking) {
    lacking.forEach(text -> sentences.add(draft.figures(null, text)));
    return new Section(key, heading, sentences);
  }

  /** The keys of the indicators that are told claim by claim. */
  static List<String> claimed(Material material) {
    return material.resilience().pillars().stream()
        .filter(MONEY.or(pillar -> ABSENT.contains(pillar.summary())))
        .flatMap(pillar -> pillar.resilienceIndicators().stream())
        .map(PillarView.Input::key)
        .toList();
  }

  private static List<Sentence> sentences(Draft draft, Predicate<PillarView> those) {
    return draft.material().resilience().pillars().stream()
        .filter(those)
        .sorted(Comparator.comparing(PillarView::mean))
        .flatMap(pillar -> paragraph(draft, pillar).stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<Sentence> paragraph(Draft draft, PillarView pillar) {
    Material material = draft.material();
    List<String> own = pillar.resilienceIndicators().stream().map(PillarView.Input::key).toList();
    List<Subject> indicators =
        Subject.resilience(material.resilience().indicators()).stream()
            .filter(indicator -> own.contains(indicator.key()))
            .toList();
    Paragraph paragraph = draft.paragraph(pillar.name());
    if (material.resilience().indicators().size() == material.measured(KIND)) {
      paragraph.lead("%s, mean %s (derived).".formatted(pillar.name(), pillar.mean()));
    }
    if (claimed(material).containsAll(own)) {
      return paragraph.subjects(indicators).sentences();
    }
    paragraph.leads(indicators);
    return paragraph.coded(indicators, pillar.summary()).sentences();
  }
}
