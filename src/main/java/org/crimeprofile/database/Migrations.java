package org.crimeprofile.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Migrates as the owner, then makes sure that the reading login can read. */
final class Migrations implements FlywayMigrationStrategy {

  private static final Logger log = LoggerFactory.getLogger(Migrations.class);

  /** Raised by the first migration where an administrator has to help; its hint says how. */
  private static final String NEEDS_ADMINISTRATOR = "CP001";

  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private final Database database;
  private final DatabaseSettings settings;

  Migrations(Database database, DatabaseSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  @Override
  public void migrate(Flyway flyway) {
    try {
      new SchemaHistory(flyway).check();
      flyway.migrate();
    } catch (FlywayException e) {
      throw explain(e);
    }
    ServerWait wait = new ServerWait(settings.patience());
    wait.ask(database.owner(), new ViewsForSqlTools(settings.sqlRole())::open);
    if (database.description().sharedLogin()) {
      wait.ask(database.reader(), this::dropToReader);
    } else {
      wait.ask(database.reader(), this::checkReader);
    }
  }

  private RuntimeException explain(FlywayException failure) {
    if (failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
      return new DatabaseUnavailableException(
          "The database \"%s\" has a schema crime_profile or api that this service did not make."
              .formatted(database.owner().database()),
          "Name an empty database in spring.datasource.url (SPRING_DATASOURCE_URL).",
          failure);
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
        String message = String.valueOf(refused.getServerErrorMessage().getMessage());
        if (NEEDS_ADMINISTRATOR.equals(refused.getSQLState())) {
          return new DatabaseUnavailableException(
              message, String.valueOf(refused.getServerErrorMessage().getHint()), failure);
        }
        if (INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState())) {
          return new DatabaseUnavailableException(
              "The login \"%s\" may not do what the migrations need: %s."
                  .formatted(database.owner().name(), message),
              "Migrate with the owner's login (spring.flyway.user and spring.flyway.password), or let an administrator run:"
                  + " ALTER DATABASE %s OWNER TO %s;"
                      .formatted(database.owner().database(), database.owner().name()),
              failure);
        }
      }
    }
    return failure;
  }

  private boolean dropToReader(Connection connection) throws SQLException {
    String role = settings.readerRole();
    try (Statement statement = connection.createStatement()) {
      return statement.execute("SET ROLE " + role);
    } catch (SQLException e) {
      if (!INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
        throw e;
      }
      throw new DatabaseUnavailableException(
          "The login \"%s\" may not drop to the reading role \"%s\"."
              .formatted(database.reader().name(), role),
          grant(role),
          e);
    }
  }

  private boolean checkReader(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select has_schema_privilege('api', 'usage'), has_schema_privilege('crime_profile', 'create')")) {
      row.next();
      if (!row.getBoolean(1)) {
        throw new DatabaseUnavailableException(
            "The login \"%s\" may not read: it is no member of the reading role \"%s\"."
                .formatted(database.reader().name(), settings.readerRole()),
            grant(settings.readerRole()));
      }
      if (row.getBoolean(2)) {
        log.warn(
            "The login \"{}\" of the reading connections may also write; a member of \"{}\" without further rights is enough",
            database.reader().name(),
            settings.readerRole());
      }
      return true;
    }
  }

  private String grant(String role) {
    return "An administrator must run: GRANT %s TO %s;".formatted(role, database.reader().name());
  }
}
