package org.crimeprofile.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every market: the worst each in a paragraph, the others in one. */
final class Markets {

  private Markets() {}

  static Section write(Draft draft) {
    Material material = draft.material();
    List<Subject> markets = Subject.markets(material.markets());
    List<Subject> worst = material.isCoded() ? Subject.worst(markets) : List.of();
    List<Sentence> sentences = new ArrayList<>();
    worst.forEach(
        market -> sentences.addAll(draft.paragraph(market.name()).subject(market).sentences()));
    sentences.addAll(
        draft
            .paragraph(worst.isEmpty() ? null : "Other markets")
            .subjects(markets.stream().filter(market -> !worst.contains(market)).toList())
            .sentences());
    Stream.of(
            material.notLoaded("market", "market", markets.size()),
            material.notCoded("these markets"))
        .flatMap(List::stream)
        .forEach(text -> sentences.add(draft.figures(null, text)));
    return new Section("markets", "Criminal markets", sentences);
  }
}
