package org.crimeprofile.ingest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Understands one sheet by what the database knows, and says what is wrong with it. */
final class SheetFigures {

  private final Sheet sheet;
  private final Reference known;
  private final Figures figures;
  private final Problems problems;
  private final Map<String, Reference.Measured> measured;
  private final SheetColumns columns;
  private final Map<String, Integer> rowOf = new HashMap<>();

  SheetFigures(Sheet sheet, Reference known, Figures figures, Problems problems) {
    this.sheet = sheet;
    this.known = known;
    this.figures = figures;
    this.problems = problems;
    this.measured = known.measuredIn(sheet.edition());
    this.columns = SheetColumns.of(sheet, measured, problems);
  }

  void read() {
    sheet.rows().stream().skip(1).forEach(this::read);
    if (columns.have(SheetColumns.COUNTRY)) {
      known.expectedIn(sheet.edition()).stream()
          .filter(code -> !rowOf.containsKey(code))
          .forEach(
              code ->
                  problems.add(
                      sheet.place(), "the country %s is missing".formatted(known.named(code))));
    }
  }

  private void read(Sheet.Row row) {
    row.cells().keySet().stream()
        .filter(column -> !columns.headings().containsKey(column))
        .forEach(
            column ->
                problems.add(
                    sheet.place(row, column, "no heading"), "a value stands below no heading"));
    Map<String, BigDecimal> scores = scores(row);
    new PublishedAverages(sheet, columns, measured, problems).check(row, scores);
    String code = country(row);
    if (code == null) {
      return;
    }
    scores.forEach(
        (indicator, score) ->
            figures.scores().add(new Figures.Figure(code, sheet.edition(), indicator, score)));
    figures
        .memberships()
        .add(
            new Figures.Membership(
                code,
                sheet.edition(),
                text(row, SheetColumns.CONTINENT),
                text(row, SheetColumns.REGION)));
  }

  private @Nullable String country(Sheet.Row row) {
    if (!columns.have(SheetColumns.COUNTRY)) {
      return null;
    }
    String name = text(row, SheetColumns.COUNTRY);
    String place = place(row, SheetColumns.COUNTRY);
    String code = name.isEmpty() ? null : known.code(name).orElse(null);
    if (code == null) {
      if (!name.isEmpty()) {
        problems.add(place, "the country %s is not known".formatted(Names.quoted(name)));
      }
    } else if (!known.expectedIn(sheet.edition()).contains(code)) {
      problems.add(
          place, "%s is none of the countries of this edition".formatted(known.named(code)));
    } else {
      Integer first = rowOf.putIfAbsent(code, row.number());
      if (first != null) {
        problems.add(
            place,
            "the country %s is there twice, in row %d too".formatted(known.named(code), first));
      }
    }
    return code;
  }

  /** A cell that must not be empty. */
  private String text(Sheet.Row row, String key) {
    if (!columns.have(key)) {
      return "";
    }
    String text = row.text(columns.column(key));
    if (text.isEmpty()) {
      problems.add(place(row, key), "the cell is empty");
    }
    return text;
  }

  private Map<String, BigDecimal> scores(Sheet.Row row) {
    Map<String, BigDecimal> scores = new HashMap<>();
    for (String indicator : measured.keySet()) {
      if (columns.have(indicator)) {
        Sheet.Cell cell = row.cells().get(columns.column(indicator));
        BigDecimal score =
            ScoreCell.read(
                cell == null ? "" : cell.text(),
                cell == null ? null : cell.number(),
                place(row, indicator),
                problems);
        if (score != null) {
          scores.put(indicator, score);
        }
      }
    }
    return scores;
  }

  private String place(Sheet.Row row, String key) {
    return columns.place(sheet, row, key);
  }
}
