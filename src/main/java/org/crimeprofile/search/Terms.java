package org.crimeprofile.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a written query is made of. Only letters and digits are left of it, so nothing in it can be
 * taken for an operator, and a quote without its other half is none.
 *
 * @param words to be met, the more the better
 * @param phrases to be met as they are
 * @param excluded words and phrases not to be met
 */
record Terms(List<String> words, List<String> phrases, List<String> excluded) {

  /** An optional minus after a blank, then a phrase in quotes or anything up to the next blank. */
  private static final Pattern TERM =
      Pattern.compile(
          "(?<![^\\s])([-\u2212\u2013])?(?:[\"\u201c\u201d\u201e]([^\"\u201c\u201d\u201e]*)[\"\u201c\u201d\u201e]|(\\S+))");

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*", Pattern.UNICODE_CHARACTER_CLASS);

  static Terms of(String q) {
    Terms terms = new Terms(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    TERM.matcher(q).results().forEach(terms::add);
    return terms;
  }

  private void add(MatchResult term) {
    boolean phrase = term.group(2) != null;
    List<String> written = words(phrase ? term.group(2) : term.group(3));
    if (written.isEmpty()) {
      return;
    }
    if (term.group(1) != null) {
      excluded.add(String.join(" ", written));
    } else if (phrase) {
      phrases.add(String.join(" ", written));
    } else {
      words.addAll(written);
    }
  }

  /** The words of a text, in lower case. */
  static List<String> words(String text) {
    return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
  }
}
