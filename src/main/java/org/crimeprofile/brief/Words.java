package org.crimeprofile.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** How a brief words what it tells. */
final class Words {

  private Words() {}

  /** A figure on the scale of the Index. */
  static String ofTen(BigDecimal figure) {
    return figure.toPlainString() + " of 10";
  }

  /** An official name within a sentence; none of the Index's begins with a proper noun. */
  static String within(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The same at the start of a sentence. */
  static String first(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Several things as a sentence lists them. */
  static String list(List<String> things) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }

  /** A number of things. */
  static String number(long number, String thing) {
    return number == 1 ? "1 " + thing : "%d %ss".formatted(number, thing);
  }

  /** A statement with a word behind it that says how sure the report is, where it is not. */
  static String marked(String statement, String certainty) {
    if (certainty.equals(Claims.STATED)) {
      return statement;
    }
    return "%s (%s).".formatted(statement.replaceFirst("\\.$", ""), certainty);
  }
}
