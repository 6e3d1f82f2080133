package org.crimeprofile.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;

/** Takes a checked file over in one transaction, or only finds out what that would change. */
record Import(SourceFile source, Content content, boolean dryRun, Progress progress) {

  /** What a file was found to hold, before any database was asked. */
  interface Content {

    /**
     * Brings it into the database.
     *
     * @throws RefusedFileException if it does not agree with what the database knows
     */
    Changes load(Connection connection, Progress progress) throws SQLException;
  }

  Changes run(Connection connection) throws SQLException {
    Instant started = Instant.now();
    connection.setAutoCommit(false);
    try {
      ImportLock.take(connection, progress.log());
      Changes changes = content.load(connection, progress);
      progress.step("Seal");
      try (Statement statement = connection.createStatement()) {
        // What the database checks and derives at the end of a transaction: a dry run has it, too.
        statement.execute("set constraints all immediate");
      }
      if (dryRun) {
        connection.rollback();
      } else {
        record(connection, started, changes);
        connection.commit();
      }
      return changes;
    } catch (SQLException | RuntimeException e) {
      rollBack(connection, e);
      throw e;
    }
  }

  private static void rollBack(Connection connection, Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private void record(Connection connection, Instant started, Changes changes) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into crime_profile.import (file_name, sha256, kind, started_at, finished_at,
                                              profiles_added, profiles_changed, profiles_unchanged)
            values (?, ?, ?, least(?, clock_timestamp()), clock_timestamp(), ?, ?, ?)
            """)) {
      insert.setString(1, source.name());
      insert.setString(2, source.sha256());
      insert.setString(3, source.kind().word);
      insert.setTimestamp(4, Timestamp.from(started));
      insert.setInt(5, changes.added().size());
      insert.setInt(6, changes.changed().size());
      insert.setInt(7, changes.unchanged().size());
      insert.executeUpdate();
    }
  }
}
