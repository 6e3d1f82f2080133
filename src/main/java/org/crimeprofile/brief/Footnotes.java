package org.crimeprofile.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crimeprofile.evidence.PassageRef;
import org.crimeprofile.evidence.PassageView;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.Source;

/** Numbers what the sentences of a brief rest on, in the order in which they first do. */
final class Footnotes {

  private final Map<String, PassageView> passages;
  private final List<Footnote> notes = new ArrayList<>();

  Footnotes(List<PassageView> passages) {
    this.passages =
        passages.stream()
            .collect(Collectors.toMap(passage -> passage.links().self(), Function.identity()));
  }

  int figures(Profile profile) {
    return figures(profile.figures(), profile.country().name(), profile.href() + "/scores");
  }

  int figures(Source source, String country, String href) {
    return number(
        href,
        next ->
            new Footnote(
                next,
                "figures",
                "%s, %s, figures of %s: %s."
                    .formatted(source.publisher(), source.title(), country, source.href()),
                null,
                null,
                href));
  }

  int passage(PassageRef cited) {
    PassageView passage = Objects.requireNonNull(passages.get(cited.href()), cited.href());
    return number(
        cited.href(),
        next ->
            new Footnote(
                next,
                "passage",
                "%s %d, %s: section %s, paragraph %d, which begins “%s”."
                    .formatted(
                        "The Index's report of",
                        passage.edition(),
                        passage.country().name(),
                        passage.sectionName(),
                        passage.paragraph(),
                        passage.startsWith()),
                passage.key(),
                passage.sha256(),
                cited.href()));
  }

  List<Footnote> all() {
    return List.copyOf(notes);
  }

  private int number(String href, Function<Integer, Footnote> make) {
    return notes.stream()
        .filter(note -> note.href().equals(href))
        .findFirst()
        .orElseGet(
            () -> {
              notes.add(make.apply(notes.size() + 1));
              return notes.get(notes.size() - 1);
            })
        .number();
  }
}
