package org.crimeprofile.ingest;

import java.text.Normalizer;
import java.util.Locale;

/** Headings and names as people write them, made comparable. */
final class Names {

  private Names() {}

  /** Without blanks around it, and with single ones within. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
        .strip();
  }

  /** The same for names that differ in case alone. */
  static String folded(String text) {
    return plain(text).toLowerCase(Locale.ROOT);
  }

  /** The key that the Index's name of an indicator has here. */
  static String key(String heading) {
    return folded(heading).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
  }

  /** Short enough to be repeated in a message. */
  static String quoted(String text) {
    return '"' + (text.length() > 60 ? text.substring(0, 60) + "..." : text) + '"';
  }
}
