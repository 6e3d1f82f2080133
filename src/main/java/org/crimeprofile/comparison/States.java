package org.crimeprofile.comparison;

import org.crimeprofile.profile.ScoreTable;
import org.crimeprofile.web.Filters;

/** What the value of a cell rests on, or the word for its absence. */
final class States {

  static final String OBSERVED = ScoreTable.OBSERVED;
  static final String CODED = "coded";
  static final String DERIVED = "derived";
  static final String NOT_IN_EDITION = "not_in_edition";
  static final String NOT_LOADED = "not_loaded";
  static final String NOT_CODED = Filters.NOT_CODED;
  static final String NOT_MENTIONED = Filters.NOT_MENTIONED;

  private States() {}
}
