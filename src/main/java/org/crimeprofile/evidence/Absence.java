package org.crimeprofile.evidence;

import org.crimeprofile.web.Filters;
import org.jspecify.annotations.Nullable;

/** Says out loud why there is no prose. */
public final class Absence {

  private Absence() {}

  /**
   * Returns the value, or the word for its absence.
   *
   * @param coded whether the prose of the item has been coded at all
   */
  public static String orValue(boolean coded, @Nullable String value) {
    if (value != null) {
      return value;
    }
    return coded ? Filters.NOT_MENTIONED : Filters.NOT_CODED;
  }
}
