package org.crimeprofile.ingest;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.crimeprofile.database.DatabaseUnavailableException;

/** One import at a time: a second one waits for the first, and not for ever. */
final class ImportLock {

  private static final long KEY = 0x4350_0002L;
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private ImportLock() {}

  /** Holds it until the transaction ends. */
  static void take(Connection connection, PrintStream log) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (tried(statement)) {
        return;
      }
      log.println("Another import is running; waiting for it to end");
      statement.execute("set local lock_timeout = '5min'");
      statement.execute("select pg_advisory_xact_lock(%d)".formatted(KEY));
      statement.execute("set local lock_timeout = 0");
    } catch (SQLException e) {
      if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        throw new DatabaseUnavailableException(
            "Another import has been running for more than five minutes.",
            "See that it ends, then import again.");
      }
      throw e;
    }
  }

  private static boolean tried(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("select pg_try_advisory_xact_lock(%d)".formatted(KEY))) {
      return row.next() && row.getBoolean(1);
    }
  }
}
