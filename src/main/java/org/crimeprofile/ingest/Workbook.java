package org.crimeprofile.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The sheets of the Index's workbook that hold figures: one for each edition. */
record Workbook(List<Sheet> sheets) {

  private static final Pattern FIGURES = Pattern.compile("\\s*(\\d{4})_dataset\\s*");

  /** Reads a file that {@link ZipCheck} has passed. */
  static Workbook read(SourceFile file) {
    Problems problems = new Problems();
    List<Sheet> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile())) {
      for (var sheet : workbook.getSheets().toList()) {
        Matcher name = FIGURES.matcher(sheet.getName());
        if (name.matches()) {
          try (Stream<Row> rows = sheet.openStream()) {
            sheets.add(read(sheet.getName(), Integer.parseInt(name.group(1)), rows, problems));
          }
        }
      }
    } catch (RefusedFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library has no one kind of exception for a workbook that breaks the format's rules.
      throw new RefusedFileException(
          "%s: the workbook is damaged, or no workbook (%s)".formatted(file.name(), reason(e)));
    }
    problems.refuse();
    if (sheets.isEmpty()) {
      throw new RefusedFileException(
          file.name() + ": the workbook has no sheet that is named like 2021_dataset");
    }
    return new Workbook(sheets);
  }

  private static Sheet read(String name, int edition, Stream<Row> rows, Problems problems) {
    Sheet sheet = new Sheet(name, edition, new ArrayList<>());
    rows.forEach(
        row -> {
          Map<Integer, Sheet.Cell> cells = new HashMap<>();
          Sheet.Row read = new Sheet.Row(row.getRowNum(), cells);
          row.stream()
              .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
              .forEach(
                  cell -> {
                    if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
                      problems.add(
                          "%s, column %s"
                              .formatted(sheet.place(read), Sheet.letters(cell.getColumnIndex())),
                          "a formula stands where a figure or a name belongs");
                    }
                    Sheet.Cell content = content(cell);
                    if (!content.text().isEmpty()) {
                      cells.put(cell.getColumnIndex(), content);
                    }
                  });
          if (!cells.isEmpty()) {
            sheet.rows().add(read);
          }
        });
    return sheet;
  }

  private static Sheet.Cell content(org.dhatim.fastexcel.reader.Cell cell) {
    String text = Names.plain(String.valueOf(cell.getRawValue() == null ? "" : cell.getRawValue()));
    return new Sheet.Cell(text, cell.getType() == CellType.NUMBER ? cell.asNumber() : null);
  }

  private static String reason(Exception failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
