package org.crimeprofile.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each test starts the server in one folder and stops it: a first start takes longer than all the
 * others together.
 */
class EmbeddedDatabaseTests {

  @TempDir static Path parent;

  static Path folder;

  @BeforeAll
  static void createDatabase() throws SQLException {
    folder = parent.resolve("database");
    try (EmbeddedDatabase database = start()) {
      execute(database.owner(), "CREATE TABLE kept (id integer)");
      execute(database.owner(), "GRANT SELECT ON kept TO crime_profile_reader");
      execute(database.owner(), "INSERT INTO kept VALUES (42)");
    }
  }

  @Test
  void keepsDataAcrossRestartsOnThePinnedVersion() throws Exception {
    try (EmbeddedDatabase database = start()) {
      assertThat(query(database.reader(), "SELECT id FROM kept")).isEqualTo("42");
      assertThat(query(database.reader(), "SHOW server_version"))
          .isEqualTo(PostgresBinaries.VERSION);
      assertThat(query(database.reader(), "SHOW data_checksums")).isEqualTo("on");
      assertThat(query(database.reader(), "SHOW fsync")).isEqualTo("on");
      assertThat(query(database.reader(), "SHOW server_encoding")).isEqualTo("UTF8");
      assertThat(query(database.reader(), "SELECT lower('ÇĞ')")).isEqualTo("çğ");
      assertThat(query(database.reader(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(query(database.owner(), "SHOW unix_socket_directories")).isEmpty();
      assertThat(database.description().toString())
          .contains("embedded PostgreSQL " + PostgresBinaries.VERSION, folder.toString())
          .doesNotContain(String.valueOf(database.reader().password()));
    }
    assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
  }

  @Test
  void isPrivate() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

    try (EmbeddedDatabase database = start()) {
      assertThat(permissions("")).isEqualTo("rwx------");
      assertThat(permissions("data")).isEqualTo("rwx------");
      assertThat(permissions("connection.properties")).isEqualTo("rw-------");
      assertThat(permissions("lock")).isEqualTo("rw-------");
      assertThat(folder.resolve("connection.properties"))
          .content()
          .contains("port=", "pid=" + postmaster())
          .contains(String.valueOf(database.owner().password()));
      assertThat(names(folder))
          .contains(
              "data",
              "lock",
              "postgresql.log",
              "connection.properties",
              "pg_service.conf",
              "postgresql-18.6")
          .noneMatch(name -> name.endsWith(".tmp") || name.endsWith(".new"));
    }
  }

  @Test
  void refusesLoginsWithoutTheirPassword() {
    try (EmbeddedDatabase database = start()) {
      Login owner = database.owner();
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> DriverManager.getConnection(owner.url(), owner.name(), "wrong"))
          .matches(refused -> "28P01".equals(refused.getSQLState()));
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> DriverManager.getConnection(owner.url(), owner.name(), null))
          .withMessageContaining("no password was provided");
    }
  }

  @Test
  void letsTheReaderOnlyRead() {
    try (EmbeddedDatabase database = start()) {
      for (String statement :
          List.of(
              "INSERT INTO kept VALUES (1)",
              "CREATE TABLE mine (id integer)",
              "CREATE SCHEMA mine",
              "CREATE ROLE mine",
              "CREATE DATABASE mine")) {
        assertThatExceptionOfType(SQLException.class)
            .as(statement)
            .isThrownBy(() -> execute(database.reader(), statement))
            .matches(refused -> "42501".equals(refused.getSQLState()));
      }
    }
  }

  @Test
  void recoversFromAKilledServiceAndRefusesASecondOne() throws Exception {
    Process service = KillableService.start(folder);
    try {
      assertThatExceptionOfType(DatabaseUnavailableException.class)
          .isThrownBy(EmbeddedDatabaseTests::start)
          .withMessage(
              "The database folder %s is in use by the process %d."
                  .formatted(folder.toRealPath(), service.pid()))
          .matches(failure -> failure.action().contains("crime-profile.database.folder"));
    } finally {
      service.destroyForcibly().waitFor();
    }
    long orphan = postmaster();
    assertThat(runsOurs(orphan)).isTrue();

    try (EmbeddedDatabase database = start()) {
      assertThat(runsOurs(orphan)).isFalse();
      assertThat(query(database.owner(), "SELECT id FROM kept")).isEqualTo("42");
      assertThatExceptionOfType(DatabaseUnavailableException.class)
          .as("a second start in this JVM")
          .isThrownBy(EmbeddedDatabaseTests::start)
          .withMessageContaining(String.valueOf(ProcessHandle.current().pid()));
      assertThat(query(database.owner(), "SELECT id FROM kept")).isEqualTo("42");
    }
  }

  @Test
  void leavesAnUnrelatedProcessAloneThatHasTheNumberOfALostServer() throws Exception {
    Process unrelated = new ProcessBuilder("sleep", "300").start();
    try {
      Files.writeString(
          folder.resolve("data/postmaster.pid"),
          "%d\n%s\n".formatted(unrelated.pid(), folder.resolve("data")));

      try (EmbeddedDatabase database = start()) {
        assertThat(query(database.owner(), "SELECT id FROM kept")).isEqualTo("42");
        assertThat(unrelated.isAlive()).isTrue();
      }
    } finally {
      unrelated.destroyForcibly();
    }
  }

  @Test
  void endsAProgramOfItsOwnThatAKilledStartLeftRunning() throws Exception {
    Path program = folder.resolve("postgresql-18.6/bin/leftover");
    Files.copy(Path.of("/bin/sleep"), program, StandardCopyOption.COPY_ATTRIBUTES);
    Process leftover = new ProcessBuilder(program.toString(), "300").start();

    try (EmbeddedDatabase database = start()) {
      assertThat(leftover.isAlive()).isFalse();
      assertThat(query(database.owner(), "SELECT id FROM kept")).isEqualTo("42");
    } finally {
      leftover.destroyForcibly();
      Files.delete(program);
    }
  }

  @Test
  void setsNewPasswordsWhenTheConnectionFileIsLost() throws Exception {
    Files.delete(folder.resolve("connection.properties"));

    try (EmbeddedDatabase database = start()) {
      assertThat(query(database.reader(), "SELECT id FROM kept")).isEqualTo("42");
    }
  }

  @Test
  void setsNewPasswordsWhenTheConnectionFileIsOfAnotherDatabase() throws Exception {
    new ConnectionFile(folder.resolve("connection.properties"))
        .write(Credentials.random("crime_profile_reader"));

    try (EmbeddedDatabase database = start()) {
      assertThat(query(database.reader(), "SELECT id FROM kept")).isEqualTo("42");
    }
  }

  @Test
  void setsTheDataOfAnotherMajorVersionAsideAndBuildsAnewDespiteAHalfMadeCluster()
      throws Exception {
    Path other = parent.resolve("other");
    Files.createDirectories(other.resolve("data"));
    Files.writeString(other.resolve("data/PG_VERSION"), "17\n");
    Files.createDirectories(other.resolve("data.new/base"));
    Files.createFile(other.resolve("lock"));
    Files.createDirectories(other.resolve("postgresql-18.6.new/bin"));

    try (EmbeddedDatabase database = EmbeddedDatabase.start(EmbeddedServer.settings(other))) {
      assertThat(query(database.reader(), "SELECT 1")).isEqualTo("1");
    }

    assertThat(other.resolve("data/PG_VERSION")).content().isEqualTo("18\n");
    assertThat(other.resolve("data.new")).doesNotExist();
    assertThat(names(other))
        .filteredOn(name -> name.startsWith("data-17-set-aside-"))
        .singleElement()
        .satisfies(
            aside ->
                assertThat(other.resolve(aside).resolve("PG_VERSION")).content().isEqualTo("17\n"));
  }

  @Test
  void leavesAFolderAloneThatHoldsOtherThings() throws Exception {
    Path shared = Files.createDirectory(parent.resolve("shared"));
    Files.createFile(shared.resolve("letter.txt"));
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> EmbeddedDatabase.start(EmbeddedServer.settings(shared)))
        .withMessage("The folder %s holds other things than this service's database.", shared);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared)))
        .isEqualTo("rwxr-xr-x");
  }

  @Test
  void namesTheReadingRoleThatAnExistingDatabaseHas() {
    DatabaseSettings renamed =
        new DatabaseSettings(
            folder, "somebody", "crime_profile_sql", EmbeddedServer.settings(folder).patience());

    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> EmbeddedDatabase.start(renamed))
        .withMessageContaining("created with the reading role \"crime_profile_reader\"");
  }

  private static EmbeddedDatabase start() {
    return EmbeddedDatabase.start(EmbeddedServer.settings(folder));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).toList();
    }
  }

  private static long postmaster() throws IOException {
    return Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0));
  }

  /** Not whether the process is there: an orphan that has ended may wait to be reaped. */
  private static boolean runsOurs(long pid) throws IOException {
    Path programs = folder.toRealPath();
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().command())
        .filter(command -> Path.of(command).startsWith(programs))
        .isPresent();
  }

  private static String permissions(String file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
  }

  private static void execute(Login login, String sql) throws SQLException {
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(Login login, String sql) throws SQLException {
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
