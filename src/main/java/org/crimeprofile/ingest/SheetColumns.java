package org.crimeprofile.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the columns of a sheet hold, by their headings in any order; these vary from sheet to sheet.
 *
 * @param byKey the column of each key
 * @param headings what stands at the head of each column
 */
record SheetColumns(Map<String, Integer> byKey, Map<Integer, String> headings) {

  static final String CONTINENT = "continent";
  static final String REGION = "region";
  static final String COUNTRY = "country";

  /** Published averages, by the kind of indicator that they are of; criminality is of two. */
  static final Map<String, String> AVERAGES =
      Map.of(
          "criminal-markets", "market",
          "criminal-actors", "actor",
          "resilience", "resilience_indicator");

  static final String CRIMINALITY = "criminality";

  static SheetColumns of(Sheet sheet, Map<String, Reference.Measured> measured, Problems problems) {
    Set<String> expected =
        Stream.of(
                Stream.of(CONTINENT, REGION, COUNTRY, CRIMINALITY),
                AVERAGES.keySet().stream(),
                measured.keySet().stream())
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());
    SheetColumns columns = new SheetColumns(new LinkedHashMap<>(), new LinkedHashMap<>());
    if (!sheet.rows().isEmpty()) {
      sheet
          .rows()
          .get(0)
          .cells()
          .forEach((column, cell) -> columns.add(sheet, column, cell.text(), expected, problems));
    }
    expected.stream()
        .filter(key -> !columns.byKey.containsKey(key))
        .sorted()
        .forEach(
            key ->
                problems.add(
                    sheet.place(), "there is no column " + Names.quoted(name(key, measured))));
    return columns;
  }

  private void add(
      Sheet sheet, int column, String heading, Set<String> expected, Problems problems) {
    String key = Names.key(heading).replaceAll("-avg$", "");
    headings.put(column, heading);
    if (!expected.contains(key)) {
      problems.add(
          sheet.place(column),
          "the heading %s is none that this edition has".formatted(Names.quoted(heading)));
    } else if (byKey.putIfAbsent(key, column) != null) {
      problems.add(
          sheet.place(column),
          "the heading %s is there twice, in column %s too"
              .formatted(Names.quoted(heading), Sheet.letters(byKey.get(key))));
    }
  }

  private static String name(String key, Map<String, Reference.Measured> measured) {
    Reference.Measured indicator = measured.get(key);
    return indicator != null
        ? indicator.name()
        : Character.toUpperCase(key.charAt(0)) + key.substring(1).replace('-', ' ');
  }

  boolean have(String key) {
    return byKey.containsKey(key);
  }

  int column(String key) {
    return byKey.get(key);
  }

  String place(Sheet sheet, Sheet.Row row, String key) {
    return sheet.place(row, column(key), headings.getOrDefault(column(key), key));
  }
}
