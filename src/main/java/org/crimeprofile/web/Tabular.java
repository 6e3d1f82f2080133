package org.crimeprofile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view that is a table in itself: its CSV is that table, and not one row of its properties. */
public interface Tabular {

  /** The table, as its CSV has it. */
  Table table();

  /**
   * A table.
   *
   * @param rows each as long as the header; a list among its values is joined as everywhere
   */
  record Table(List<String> header, List<? extends List<? extends @Nullable Object>> rows) {}
}
