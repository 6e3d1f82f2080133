package org.crimeprofile.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the averages that a sheet prints with those that its scores make. */
record PublishedAverages(
    Sheet sheet,
    SheetColumns columns,
    Map<String, Reference.Measured> measured,
    Problems problems) {

  /** Half of the last decimal that is printed. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

  /** Means of whole kinds only: where a score is wrong, that has been said already. */
  void check(Sheet.Row row, Map<String, BigDecimal> scores) {
    Map<String, BigDecimal> means = new HashMap<>();
    SheetColumns.AVERAGES.forEach(
        (average, kind) -> {
          List<BigDecimal> ofKind = new ArrayList<>();
          measured.values().stream()
              .filter(indicator -> indicator.kind().equals(kind))
              .forEach(indicator -> ofKind.add(scores.get(indicator.key())));
          if (!ofKind.isEmpty() && ofKind.stream().allMatch(Objects::nonNull)) {
            means.put(average, mean(ofKind));
          }
        });
    if (means.containsKey("criminal-markets") && means.containsKey("criminal-actors")) {
      means.put(
          SheetColumns.CRIMINALITY,
          mean(List.of(means.get("criminal-markets"), means.get("criminal-actors"))));
    }
    means.forEach((average, mean) -> checkAverage(row, average, mean));
  }

  private void checkAverage(Sheet.Row row, String average, BigDecimal mean) {
    if (!columns.have(average)) {
      return;
    }
    Sheet.Cell cell = row.cells().get(columns.column(average));
    if (cell == null) {
      problems.add(columns.place(sheet, row, average), "the average is missing");
    } else if (cell.number() == null) {
      problems.add(
          columns.place(sheet, row, average),
          Names.quoted(cell.text()) + " is a text and no average");
    } else if (ScoreCell.rounded(cell.number())
            .subtract(ScoreCell.rounded(mean))
            .abs()
            .compareTo(TOLERANCE)
        > 0) {
      problems.add(
          columns.place(sheet, row, average),
          "the average is given as %s, and the scores make %s"
              .formatted(cell.text(), mean.round(new MathContext(5)).toPlainString()));
    }
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    return values.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
  }
}
