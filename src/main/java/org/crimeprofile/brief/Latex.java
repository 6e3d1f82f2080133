package org.crimeprofile.brief;

import java.text.Normalizer;
import java.util.Map;

/** Text as BibTeX takes it: what is special in it escaped, accents as commands. */
final class Latex {

  private static final Map<Character, String> SPECIAL =
      Map.ofEntries(
          Map.entry('\\', "\\textbackslash{}"),
          Map.entry('{', "\\{"),
          Map.entry('}', "\\}"),
          Map.entry('$', "\\$"),
          Map.entry('&', "\\&"),
          Map.entry('%', "\\%"),
          Map.entry('#', "\\#"),
          Map.entry('_', "\\_"),
          Map.entry('~', "\\textasciitilde{}"),
          Map.entry('^', "\\textasciicircum{}"),
          Map.entry('\u2019', "'"),
          Map.entry('\u0131', "{\\i}"));

  /** By the combining character that the accent decomposes to. */
  private static final Map<Character, String> ACCENTS =
      Map.ofEntries(
          Map.entry('\u0300', "`"),
          Map.entry('\u0301', "'"),
          Map.entry('\u0302', "^"),
          Map.entry('\u0303', "~"),
          Map.entry('\u0304', "="),
          Map.entry('\u0306', "u"),
          Map.entry('\u0308', "\""),
          Map.entry('\u030A', "r"),
          Map.entry('\u030C', "v"),
          Map.entry('\u0327', "c"));

  private Latex() {}

  static String escaped(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      char letter = decomposed.charAt(i);
      String accent = i + 1 < decomposed.length() ? ACCENTS.get(decomposed.charAt(i + 1)) : null;
      if (accent != null) {
        written.append("{\\").append(accent).append('{').append(letter).append("}}");
        i++;
      } else {
        written.append(SPECIAL.getOrDefault(letter, String.valueOf(letter)));
      }
    }
    return written.toString();
  }
}
