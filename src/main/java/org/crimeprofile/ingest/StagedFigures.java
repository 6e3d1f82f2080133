package org.crimeprofile.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Puts figures into temporary tables, so that the database can compare them with its own at once.
 */
record StagedFigures(Connection connection) {

  void stage(Figures figures) throws SQLException {
    execute(
        """
        create temporary table imported_score (
            country text collate "C", edition integer, indicator text collate "C", score numeric,
            profile text collate "C" generated always as (country || '-' || edition) stored) on commit drop
        """);
    execute(
        """
        create temporary table imported_membership (
            country text collate "C", edition integer, continent text, region text) on commit drop
        """);
    copy(
        "imported_score (country, edition, indicator, score)",
        figures.scores().stream()
            .map(f -> line(f.country(), f.edition(), f.indicator(), f.score().toPlainString()))
            .collect(Collectors.joining()));
    copy(
        "imported_membership",
        figures.memberships().stream()
            .map(m -> line(m.country(), m.edition(), m.continent(), m.region()))
            .collect(Collectors.joining()));
    execute("analyze imported_score");
  }

  /** In the text format of COPY, whose own characters no value may have unescaped. */
  private static String line(Object... values) {
    return Arrays.stream(values)
        .map(value -> value.toString().replace("\\", "\\\\"))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private void copy(String table, String lines) throws SQLException {
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy %s from stdin".formatted(table), new StringReader(lines));
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
