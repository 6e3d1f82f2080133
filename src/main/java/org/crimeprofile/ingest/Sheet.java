package org.crimeprofile.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet of an edition, as it stands in the workbook: nothing of it has been understood yet. */
record Sheet(String name, int edition, List<Row> rows) {

  /** A row that holds something; cells by column, from 0. */
  record Row(int number, Map<Integer, Cell> cells) {

    String text(int column) {
      Cell cell = cells.get(column);
      return cell == null ? "" : cell.text();
    }
  }

  /**
   * A cell that holds something.
   *
   * @param text without blanks around it, and with single ones within
   * @param number absent if the cell holds none
   */
  record Cell(String text, @Nullable BigDecimal number) {}

  String place(Row row, int column, String heading) {
    return "%s, column %s (%s)".formatted(place(row), letters(column), heading);
  }

  String place(Row row) {
    return "sheet %s, row %d".formatted(name, row.number());
  }

  String place(int column) {
    return "sheet %s, row 1, column %s".formatted(name, letters(column));
  }

  String place() {
    return "sheet " + name;
  }

  /** Such as AA for the 27th. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
