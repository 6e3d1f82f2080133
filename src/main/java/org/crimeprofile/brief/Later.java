package org.crimeprofile.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crimeprofile.comparison.EditionChange;
import org.crimeprofile.profile.Member;

/** What newer editions changed. */
final class Later {

  private Later() {}

  static Section write(Draft draft) {
    Material material = draft.material();
    List<Sentence> sentences = new ArrayList<>();
    if (material.changes().isEmpty()) {
      sentences.add(
          draft.figures(
              null,
              "This service knows of no edition after %d that rates %s."
                  .formatted(material.profile().edition(), material.country())));
    }
    List<String> added = List.of();
    for (EditionChange change : material.changes()) {
      Member to = change.to();
      List<String> told = told(change, material.profile().edition());
      if (change.to().isLoaded() && !change.added().equals(added)) {
        added = change.added();
        told.add(
            "It measures what the edition of %d did not: %s."
                .formatted(material.profile().edition(), Words.names(added)));
      }
      for (String text : told) {
        sentences.add(draft.figures(text, to.edition(), to.href()));
      }
    }
    return new Section("newer_editions", "What newer editions changed", sentences);
  }

  private static List<String> told(EditionChange change, int since) {
    int edition = change.to().edition();
    List<String> told = new ArrayList<>();
    if (change.scores().isEmpty()) {
      told.add(
          "The edition of %d rates the country as well; figures to compare are not loaded (not_loaded)."
              .formatted(edition));
      return told;
    }
    change.averages().stream()
        .filter(average -> List.of("criminality", "resilience").contains(average.key()))
        .forEach(
            average ->
                told.add(
                    "The edition of %d gives an average %s of %s, after %s in %d; over the %d indicators that both editions measured, the change is %s (derived)."
                        .formatted(
                            edition,
                            average.key(),
                            average.to(),
                            average.from(),
                            since,
                            average.common(),
                            signed(average.likeForLike()))));
    List<EditionChange.ScoreMoved> large =
        change.scores().stream()
            .filter(score -> score.distance().compareTo(BigDecimal.ONE) >= 0)
            .toList();
    long level = change.scores().stream().filter(score -> score.distance().signum() == 0).count();
    told.add(
        "Both editions score %s, of which %d kept the score; %s."
            .formatted(
                Words.number(change.scores().size(), "indicator"),
                level,
                large.isEmpty()
                    ? "none moved by a whole point"
                    : "those that moved by a whole point or more are "
                        + Words.list(large.stream().map(Later::moved).toList())));
    return told;
  }

  private static String moved(EditionChange.ScoreMoved score) {
    return "%s from %s to %s (%s)"
        .formatted(Words.within(score.name()), score.from(), score.to(), score.direction());
  }

  private static String signed(BigDecimal change) {
    return change.signum() > 0 ? "+" + change.toPlainString() : change.toPlainString();
  }
}
