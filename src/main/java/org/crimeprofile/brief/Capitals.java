package org.crimeprofile.brief;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.evidence.NamedParty;
import org.crimeprofile.evidence.NamedPlace;
import org.jspecify.annotations.Nullable;

/** Which words keep their capital within a sentence: learned from the sentences of a profile. */
final class Capitals {

  private static final String COMMON =
      "a according after all an and any as at because before both by few for from in it its many most no of on only some the there these this those to under what when where while without";

  private final Set<String> words = new HashSet<>(List.of(COMMON.split(" ")));
  private final Set<String> names = new HashSet<>();

  Capitals(String country, List<FindingView> findings) {
    names.add(first(country));
    for (FindingView finding : findings) {
      words(finding.statement()).skip(1).forEach(words::add);
      finding.parties().stream().map(NamedParty::name).map(Capitals::first).forEach(names::add);
      finding.places().stream().map(NamedPlace::name).map(Capitals::first).forEach(names::add);
    }
  }

  /** A sentence as it stands behind a word that joins it; null where that cannot be told. */
  @Nullable String within(String sentence) {
    String small = Words.within(sentence);
    if (words.contains(first(small))) {
      return small;
    }
    return words.contains(first(sentence)) || names.contains(first(sentence)) ? sentence : null;
  }

  private static String first(String sentence) {
    return words(sentence).findFirst().orElse("");
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split("[ ,.;:]+")).map(word -> word.replaceFirst("['’]s?$", ""));
  }
}
