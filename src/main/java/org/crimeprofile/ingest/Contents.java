package org.crimeprofile.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BiFunction;

/** Reads a file by its kind, as far as that can be done without a database. */
final class Contents {

  private Contents() {}

  static Import.Content read(SourceFile file) {
    return switch (file.kind()) {
      case WORKBOOK -> {
        ZipCheck.check(file);
        Workbook workbook = Workbook.read(file);
        yield figures((known, problems) -> WorkbookFigures.of(workbook, known, problems));
      }
      case SCORES -> {
        ScoreTable table = ScoreTable.read(file);
        yield figures((known, problems) -> TableFigures.of(table, known, problems));
      }
      case PROFILE -> ProfileDocument.read(file);
    };
  }

  private static Import.Content figures(BiFunction<Reference, Problems, Figures> understood) {
    return new Import.Content() {
      @Override
      public Changes load(Connection connection, Progress progress) throws SQLException {
        progress.step("Compare with what the database knows");
        Problems problems = new Problems();
        Figures figures = understood.apply(Reference.read(connection), problems);
        problems.refuse();
        progress.step("Load");
        return new FiguresLoad(connection).load(figures);
      }
    };
  }
}
