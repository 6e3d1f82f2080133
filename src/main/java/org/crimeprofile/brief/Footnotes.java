package org.crimeprofile.brief;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crimeprofile.evidence.PassageView;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.Source;

/**
 * Numbers what the sentences of a brief rest on: the profile's figures, then the passages in the
 * order of the report, so that those of a section stand together, then figures of other editions.
 */
final class Footnotes {

  private final List<PassageView> passages;
  private final Map<String, Integer> numbers;
  private final SortedMap<Integer, Footnote> used = new TreeMap<>();

  Footnotes(List<PassageView> passages) {
    this.passages = passages;
    this.numbers =
        IntStream.range(0, passages.size())
            .boxed()
            .collect(Collectors.toMap(i -> passages.get(i).links().self(), i -> i + 2));
  }

  int figures(Profile profile) {
    return figures(1, profile.figures(), profile.country().name(), profile.href() + "/scores");
  }

  /** The figures of another edition. */
  int figures(Source source, String country, String href) {
    return used.values().stream()
        .filter(note -> note.href().equals(href))
        .map(Footnote::number)
        .findFirst()
        .orElseGet(
            () ->
                figures(Math.max(passages.size() + 1, used.lastKey()) + 1, source, country, href));
  }

  private int figures(int number, Source source, String country, String href) {
    String text = "%s, figures of %s".formatted(source.title(), country);
    return use(new Footnote(number, "figures", text, null, null, null, null, href));
  }

  int passage(String href) {
    int number = Objects.requireNonNull(numbers.get(href), href);
    PassageView passage = passages.get(number - 2);
    return use(
        new Footnote(
            number,
            "passage",
            passage.sectionName(),
            passage.paragraph(),
            passage.startsWith(),
            passage.key(),
            passage.sha256(),
            href));
  }

  List<Footnote> all() {
    return List.copyOf(used.values());
  }

  private int use(Footnote note) {
    used.putIfAbsent(note.number(), note);
    return note.number();
  }
}
