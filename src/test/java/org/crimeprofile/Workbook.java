package org.crimeprofile;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The Index's own workbook, where it lies beside the checkout. */
final class Workbook {

  private Workbook() {}

  static boolean isThere() {
    return Shared.isThere(Shared.WORKBOOK);
  }

  /** What the sheet of an edition says of each country. */
  static List<Entry> entries(int edition) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(Shared.WORKBOOK.toFile())) {
      List<Row> rows = workbook.findSheet(edition + "_dataset").orElseThrow().read();
      List<String> headings = rows.get(0).stream().map(cell -> cell.getText()).toList();
      return rows.stream().skip(1).map(row -> entry(headings, row)).toList();
    }
  }

  private static Entry entry(List<String> headings, Row row) {
    List<BigDecimal> averages = new ArrayList<>();
    Map<String, BigDecimal> scores = new TreeMap<>();
    for (int i = 3; i < headings.size(); i++) {
      String heading = headings.get(i);
      BigDecimal figure = row.getCellAsNumber(i).orElseThrow();
      if (heading.matches("(Criminality|Criminal markets|Criminal actors|Resilience)( avg.)?")) {
        averages.add(figure.setScale(2, RoundingMode.HALF_UP));
      } else {
        scores.put(
            heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
            figure.setScale(1, RoundingMode.UNNECESSARY));
      }
    }
    return new Entry(
        row.getCellText(0).strip(),
        row.getCellText(1).strip(),
        row.getCellText(2).strip(),
        averages,
        scores);
  }

  /**
   * @param averages criminality, markets, actors, resilience
   * @param scores by key of the indicator
   */
  record Entry(
      String continent,
      String region,
      String country,
      List<BigDecimal> averages,
      Map<String, BigDecimal> scores) {}
}
