package org.crimeprofile.web.representation;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what they are given as text: puts an apostrophe before what they
 * would take for a formula, as OWASP advises against CSV injection. What has apostrophes there
 * already gets one more, so that taking one away from whatever matches gives back every text.
 */
final class CsvInjectionGuard {

  /**
   * A text with a formula's first character behind nothing but blanks, also in full width, or one
   * that begins with a tab or the end of a line.
   */
  private static final Pattern FORMULA =
      Pattern.compile("'*([\\t\\r\\n]|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠]).*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private CsvInjectionGuard() {}

  static String guard(String text) {
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
