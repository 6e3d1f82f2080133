package org.crimeprofile.database;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a refused connection means for the operator. */
enum ServerAnswer {
  /** Nobody listens yet, or somebody who asks for patience. */
  NOT_YET,
  LOGIN_REFUSED,
  NO_SUCH_DATABASE,
  OTHER;

  static ServerAnswer of(SQLException failure) {
    String state = Objects.requireNonNullElse(failure.getSQLState(), "");
    return switch (state) {
      case "28P01", "28000" -> LOGIN_REFUSED;
      case "3D000" -> NO_SUCH_DATABASE;
      default ->
          // No connection; out of connections; starting up or shutting down.
          state.startsWith("08") || state.startsWith("53") || state.startsWith("57P0")
              ? NOT_YET
              : OTHER;
    };
  }

  static DatabaseUnavailableException explain(Login login, SQLException failure) {
    return switch (of(failure)) {
      case LOGIN_REFUSED ->
          new DatabaseUnavailableException(
              "PostgreSQL at %s refuses the login \"%s\": %s."
                  .formatted(login.server(), login.name(), reason(failure)),
              "Correct %s, or let an administrator run: ALTER ROLE %s LOGIN PASSWORD '...';"
                  .formatted(login.settings(), login.name()),
              failure);
      case NO_SUCH_DATABASE ->
          new DatabaseUnavailableException(
              "PostgreSQL at %s has no database \"%s\"."
                  .formatted(login.server(), login.database()),
              "Create it (CREATE DATABASE %s), or correct spring.datasource.url (SPRING_DATASOURCE_URL)."
                  .formatted(login.database()),
              failure);
      case NOT_YET, OTHER ->
          new DatabaseUnavailableException(
              "PostgreSQL at %s does not let \"%s\" into the database \"%s\": %s."
                  .formatted(login.server(), login.name(), login.database(), reason(failure)),
              "See that the server runs and may be reached, or correct spring.datasource.url (SPRING_DATASOURCE_URL).",
              failure);
    };
  }

  /** The server's own words where it spoke, else those of the network. */
  static String reason(SQLException failure) {
    ServerErrorMessage answer =
        failure instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
    if (answer != null && answer.getMessage() != null) {
      return answer.getMessage();
    }
    Throwable cause = failure.getCause();
    if (cause instanceof UnknownHostException) {
      return "the host name is not known";
    }
    String message =
        cause != null && cause.getMessage() != null ? cause.getMessage() : failure.getMessage();
    return String.valueOf(message)
        .lines()
        .findFirst()
        .orElse("no reason given")
        .replaceFirst("\\.$", "");
  }
}
