package org.crimeprofile.web.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells that the database does not answer from faults that are ours. */
public final class DatabaseUnavailable {

  /** Cancelled by its time limit. */
  private static final String QUERY_CANCELED = "57014";

  /** No connection; out of resources; stopped by its operator, or its host. */
  private static final String[] SQLSTATE_CLASSES = {"08", "53", "57P", "58"};

  /** The pool's word for a connection that broke under an earlier statement of the request. */
  private static final String CLOSED = "Connection is closed";

  private DatabaseUnavailable() {}

  /** Whether a failure comes of a database that does not answer, or not in time. */
  public static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused && isUnavailable(refused)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnavailable(SQLException refused) {
    if (refused instanceof SQLTransientConnectionException) {
      return true;
    }
    if (refused.getSQLState() == null) {
      return CLOSED.equals(refused.getMessage());
    }
    String state = refused.getSQLState();
    // A snapshot that was ended because its client took too long.
    if (state.equals(QUERY_CANCELED) || state.equals("25P03")) {
      return true;
    }
    for (String sqlClass : SQLSTATE_CLASSES) {
      if (state.startsWith(sqlClass)) {
        return true;
      }
    }
    return false;
  }
}
