package org.crimeprofile.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crimeprofile.comparison.EditionChange;
import org.jspecify.annotations.Nullable;

/** What newer editions changed: the averages of each, the scores of the newest. */
final class Later {

  private static final List<String> AVERAGES = List.of("criminality", "resilience");

  private Later() {}

  static Section write(Draft draft) {
    Material material = draft.material();
    int since = material.profile().edition();
    List<Sentence> sentences = new ArrayList<>();
    if (material.changes().isEmpty()) {
      sentences.add(
          draft.figures(
              null,
              "This service knows of no edition after %d that rates %s."
                  .formatted(since, material.country())));
    }
    for (EditionChange change : material.changes()) {
      List<String> told = new ArrayList<>(averages(change));
      if (change == newest(material.changes())) {
        told.addAll(scores(change, since));
      }
      told.forEach(
          text -> sentences.add(draft.figures(text, change.to().edition(), change.to().href())));
    }
    return new Section("newer_editions", "What newer editions changed", sentences);
  }

  private static @Nullable EditionChange newest(List<EditionChange> changes) {
    return changes.stream()
        .filter(change -> !change.scores().isEmpty())
        .reduce((before, after) -> after)
        .orElse(null);
  }

  private static List<String> averages(EditionChange change) {
    int edition = change.to().edition();
    if (change.scores().isEmpty()) {
      return List.of(
          "The edition of %d rates the country as well; its figures are not loaded (not_loaded)."
              .formatted(edition));
    }
    List<EditionChange.AverageMoved> averages =
        change.averages().stream().filter(average -> AVERAGES.contains(average.key())).toList();
    return averages.isEmpty()
        ? List.of()
        : List.of(
            "In %d the average is %s."
                .formatted(edition, Words.list(averages.stream().map(Later::average).toList())));
  }

  private static String average(EditionChange.AverageMoved moved) {
    return "%s for %s (%s)".formatted(moved.to(), moved.key(), signed(moved.likeForLike()));
  }

  private static List<String> scores(EditionChange change, int since) {
    int edition = change.to().edition();
    List<String> large =
        change.scores().stream()
            .filter(score -> score.distance().compareTo(BigDecimal.ONE) >= 0)
            .map(Later::moved)
            .toList();
    return List.of(
        "In brackets is the change since %d over the indicators of both editions (derived)."
            .formatted(since),
        large.isEmpty()
            ? "By %d no score moved by a whole point or more.".formatted(edition)
            : "By %d these scores moved by a whole point or more: %s."
                .formatted(edition, Words.list(large)));
  }

  private static String moved(EditionChange.ScoreMoved score) {
    return "%s %s to %s (%s)"
        .formatted(Words.within(score.name()), score.from(), score.to(), score.direction());
  }

  private static String signed(BigDecimal change) {
    return change.signum() > 0 ? "+" + change.toPlainString() : change.toPlainString();
  }
}
