package org.crimeprofile.ingest;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** A tidy table of scores, as it stands in the file: nothing of it has been understood yet. */
record ScoreTable(List<Row> rows) {

  static final String STATUS = "status";
  private static final List<String> NEEDED = List.of("iso3", "edition", "indicator", "score");

  /** Many times the Index; a table of more rows is none of its scores. */
  private static final int MOST_ROWS = 200_000;

  /**
   * A row, by what it is needed for; {@code status} is empty where the table has no such column.
   */
  record Row(
      int number, String iso3, String edition, String indicator, String score, String status) {

    String place() {
      return "row " + number;
    }

    String place(String column) {
      return "row %d, column %s".formatted(number, column);
    }
  }

  static ScoreTable read(SourceFile file) {
    CsvMapper csv =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.SKIP_EMPTY_LINES)
            .build();
    List<Row> rows = new ArrayList<>();
    try (var in = Files.newBufferedReader(file.path(), StandardCharsets.UTF_8);
        MappingIterator<String[]> lines = csv.readerFor(String[].class).readValues(in)) {
      List<String> headings = headings(file, lines);
      while (lines.hasNext()) {
        String[] cells = lines.next();
        if (rows.size() == MOST_ROWS) {
          throw new RefusedFileException(
              "%s: the table has more than %d rows".formatted(file.name(), MOST_ROWS));
        }
        rows.add(row(rows.size() + 2, headings, cells));
      }
    } catch (CharacterCodingException e) {
      throw new RefusedFileException(file.name() + ": the file is no text in UTF-8");
    } catch (IOException | JacksonException e) {
      throw new RefusedFileException(
          "%s: the file is no table of comma-separated values, near row %d"
              .formatted(file.name(), rows.size() + 2));
    }
    return new ScoreTable(rows);
  }

  private static List<String> headings(SourceFile file, MappingIterator<String[]> lines) {
    List<String> headings =
        lines.hasNext()
            ? Stream.of(lines.next()).map(name -> Names.folded(name.replace("\uFEFF", ""))).toList()
            : List.of();
    Problems problems = new Problems();
    for (String name : NEEDED) {
      long there = headings.stream().filter(name::equals).count();
      if (there != 1) {
        problems.add(
            file.name() + ", row 1",
            there == 0
                ? "there is no column \"%s\"".formatted(name)
                : "the column \"%s\" is there %d times".formatted(name, there));
      }
    }
    problems.refuse();
    return headings;
  }

  private static Row row(int number, List<String> headings, String[] cells) {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < cells.length && i < headings.size(); i++) {
      byName.putIfAbsent(headings.get(i), cells[i] == null ? "" : Names.plain(cells[i]));
    }
    return new Row(
        number,
        byName.getOrDefault("iso3", ""),
        byName.getOrDefault("edition", ""),
        byName.getOrDefault("indicator", ""),
        byName.getOrDefault("score", ""),
        byName.getOrDefault(STATUS, ""));
  }
}
