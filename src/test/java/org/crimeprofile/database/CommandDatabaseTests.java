package org.crimeprofile.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database of a command: that of whoever runs it, else one of its own for the time. */
class CommandDatabaseTests {

  @TempDir Path folder;

  @Test
  void isStartedMigratedAndStoppedWhereNobodyRunsIt() throws SQLException {
    try (CommandDatabase database = open()) {
      assertThat(migrations(database)).isPositive();
    }
    // The folder is free again, and the server gone.
    EmbeddedDatabase.start(EmbeddedServer.settings(folder)).close();
  }

  @Test
  void isThatOfTheServiceWhereItRuns() throws SQLException {
    open().close();
    EmbeddedDatabase service = EmbeddedDatabase.start(EmbeddedServer.settings(folder));
    try {
      try (CommandDatabase database = open()) {
        assertThat(database.description())
            .isEqualTo("the embedded PostgreSQL that runs at " + service.owner().server());
        assertThat(migrations(database)).isPositive();
      }
      try (Connection still = service.owner().connect()) {
        assertThat(still.isValid(5)).isTrue();
      }
    } finally {
      service.close();
    }
  }

  @Test
  void isNotStoppedUnderAnotherCommand() throws Exception {
    CommandDatabase first = open();
    CommandDatabase second = open();
    CompletableFuture<Void> stopping = CompletableFuture.runAsync(first::close);
    assertThat(migrations(second)).isPositive();
    assertThat(stopping).isNotDone();
    second.close();
    stopping.get(60, TimeUnit.SECONDS);
  }

  @Test
  void isTakenOverFromAServiceThatWasKilled() throws Exception {
    open().close();
    KillableService.start(folder).destroyForcibly().waitFor();
    try (CommandDatabase database = open()) {
      assertThat(migrations(database)).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete from crime_profile.flyway_schema_history where version = (select max(version) from crime_profile.flyway_schema_history) | older than this command: 1 migrations have not run",
        "update crime_profile.flyway_schema_history set version = '999' where version = '024' | another version of the service",
        "update crime_profile.flyway_schema_history set checksum = 1 where version = '024' | another version of the service",
      })
  void isLeftAloneWhereItsSchemaIsOfAnotherVersion(String change, String said) {
    TestDatabase database = TestDatabase.migrated();
    database.execute(change);
    assertThatThrownBy(() -> CommandDatabase.open(database.arguments()))
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining(said);
  }

  @Test
  void isRefusedInWords() {
    assertThatThrownBy(
            () ->
                CommandDatabase.open(
                    "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none",
                    "--crime-profile.database.wait=0s"))
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining("did not answer within 0 s");
    assertThatThrownBy(() -> CommandDatabase.open("--crime-profile.database.wait=-1s"))
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining("cannot be negative");
  }

  private CommandDatabase open() {
    return CommandDatabase.open("--crime-profile.database.folder=" + folder);
  }

  private static int migrations(CommandDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select count(*) from crime_profile.flyway_schema_history")) {
      row.next();
      return row.getInt(1);
    }
  }
}
