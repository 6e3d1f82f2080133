package org.crimeprofile.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crimeprofile.TestDatabase;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A workbook as a test changes it: values by sheet, row and column, all from 0. */
final class Book {

  static final int COUNTRY = 2;

  /** What stands in a cell in place of a figure. */
  record Formula(String expression) {}

  private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

  /** One of the shape of the Index's, with every country of every edition and scores of our own. */
  static Book synthetic(TestDatabase database) throws SQLException {
    Book book = new Book();
    try (Connection connection = database.connectAsOwner();
        Statement statement = connection.createStatement()) {
      List<Integer> editions = new ArrayList<>();
      each(
          statement,
          "select year from crime_profile.edition order by year desc",
          row -> editions.add(row.getInt(1)));
      for (int edition : editions) {
        book.sheets.put(edition + "_dataset", sheet(statement, edition));
      }
    }
    return book;
  }

  private static List<List<Object>> sheet(Statement statement, int edition) throws SQLException {
    Map<String, List<String>> indicators = new LinkedHashMap<>();
    each(
        statement,
        "select kind, name from crime_profile.indicator where first_edition <= %d order by position"
            .formatted(edition),
        row ->
            indicators
                .computeIfAbsent(row.getString(1), kind -> new ArrayList<>())
                .add(row.getString(2)));
    List<Object> headings =
        new ArrayList<>(List.of("Continent", "Region", "Country", "Criminality avg."));
    headings.add("Criminal markets avg,");
    headings.addAll(indicators.get("market"));
    headings.add("Criminal actors");
    headings.addAll(indicators.get("actor"));
    headings.add("Resilience avg. ");
    headings.addAll(indicators.get("resilience_indicator"));
    List<List<Object>> rows = new ArrayList<>(List.of(headings));
    each(
        statement,
        """
        select m.continent, m.region || ' ', c.name from crime_profile.membership m join crime_profile.country c on c.iso3 = m.country
         where m.edition = %d order by c.name
        """
            .formatted(edition),
        row ->
            rows.add(
                new ArrayList<>(List.of(row.getString(1), row.getString(2), row.getString(3)))));
    for (int i = 1; i < rows.size(); i++) {
      List<BigDecimal> markets = scores(indicators.get("market").size(), i, edition);
      List<BigDecimal> actors = scores(indicators.get("actor").size(), i + 7, edition);
      List<BigDecimal> resilience =
          scores(indicators.get("resilience_indicator").size(), i + 3, edition);
      rows.get(i).add(shown(mean(List.of(mean(markets), mean(actors)))));
      rows.get(i).add(shown(mean(markets)));
      rows.get(i).addAll(markets);
      rows.get(i).add(shown(mean(actors)));
      rows.get(i).addAll(actors);
      rows.get(i).add(shown(mean(resilience)));
      rows.get(i).addAll(resilience);
    }
    return rows;
  }

  private static List<BigDecimal> scores(int count, int row, int edition) {
    List<BigDecimal> scores = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      scores.add(BigDecimal.valueOf(10 + (row * 35 + i * 25 + edition * 5) % 95 / 5 * 5, 1));
    }
    return scores;
  }

  static BigDecimal mean(List<BigDecimal> values) {
    return values.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
  }

  /** As a spreadsheet has it: with the dust of a binary float. */
  private static BigDecimal shown(BigDecimal mean) {
    return mean.setScale(2, RoundingMode.HALF_UP).add(new BigDecimal("0.0000000000000004"));
  }

  /** That of a file, with its values alone. */
  static Book of(Path file) throws IOException {
    Book book = new Book();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (var sheet : workbook.getSheets().toList()) {
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
          List<Object> cells = new ArrayList<>();
          row.forEach(
              cell ->
                  cells.add(
                      cell == null || cell.getType() == CellType.EMPTY
                          ? ""
                          : cell.getType() == CellType.NUMBER ? cell.asNumber() : cell.getText()));
          rows.add(cells);
        }
        book.sheets.put(sheet.getName(), rows);
      }
    }
    return book;
  }

  List<List<Object>> sheet(int edition) {
    return sheets.get(edition + "_dataset");
  }

  Map<String, List<List<Object>>> sheets() {
    return sheets;
  }

  /** The number of the row of a country, from 0. */
  int row(int edition, String country) {
    List<List<Object>> rows = sheet(edition);
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).get(COUNTRY).equals(country)) {
        return i;
      }
    }
    throw new IllegalArgumentException(country);
  }

  int column(int edition, String heading) {
    return sheet(edition).get(0).indexOf(heading);
  }

  Object get(int edition, String country, String heading) {
    return sheet(edition).get(row(edition, country)).get(column(edition, heading));
  }

  Book set(int edition, String country, String heading, Object value) {
    sheet(edition).get(row(edition, country)).set(column(edition, heading), value);
    return this;
  }

  Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      for (Map.Entry<String, List<List<Object>>> entry : sheets.entrySet()) {
        Worksheet sheet = workbook.newWorksheet(entry.getKey());
        for (int row = 0; row < entry.getValue().size(); row++) {
          for (int column = 0; column < entry.getValue().get(row).size(); column++) {
            Object value = entry.getValue().get(row).get(column);
            if (value instanceof Number number) {
              sheet.value(row, column, number);
            } else if (value instanceof Formula formula) {
              sheet.formula(row, column, formula.expression());
            } else {
              sheet.value(row, column, String.valueOf(value));
            }
          }
        }
        sheet.finish();
      }
    }
    return file;
  }

  interface RowAction {
    void on(ResultSet row) throws SQLException;
  }

  static void each(Statement statement, String sql, RowAction action) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        action.on(rows);
      }
    }
  }
}
