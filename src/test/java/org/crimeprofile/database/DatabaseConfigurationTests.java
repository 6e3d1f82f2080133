package org.crimeprofile.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service's own settings and its first migration, on each kind of database and login. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseConfigurationTests {

  private static final AtomicInteger roles = new AtomicInteger();

  @TempDir Path folder;

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withConfiguration(
              AutoConfigurations.of(
                  DatabaseConfiguration.class,
                  DataSourceAutoConfiguration.class,
                  JdbcTemplateAutoConfiguration.class,
                  JdbcClientAutoConfiguration.class,
                  FlywayAutoConfiguration.class))
          // The roles are in the first migration; the views stand on later ones.
          .withPropertyValues(
              "spring.flyway.target=1", "spring.flyway.locations=classpath:db/migration");

  @Test
  void readsWithOneLoginAndMigratesWithAnother() {
    TestDatabase database = TestDatabase.fresh();

    on(database)
        .run(
            context -> {
              JdbcClient client = context.getBean(JdbcClient.class);
              assertThat(client.sql("select current_user").query(String.class).single())
                  .isEqualTo(database.reader());
              assertThat(client.sql("show transaction_read_only").query(String.class).single())
                  .isEqualTo("on");
              assertThat(client.sql("show transaction_isolation").query(String.class).single())
                  .isEqualTo("repeatable read");
              DatabaseDescription description = context.getBean(DatabaseDescription.class);
              assertThat(description.kind()).matches("PostgreSQL 18\\.\\d+ at .+:\\d+/test_\\d+");
              assertThat(description.folder()).isNull();
              assertThat(description.sharedLogin()).isFalse();
            });

    database.execute("create table crime_profile.thing (id integer)");
    database.execute("create view api.thing as select id from crime_profile.thing");
    assertAllowed(database, "select * from crime_profile.thing");
    assertAllowed(database, "select * from api.thing");
    assertForbidden(database, "insert into crime_profile.thing values (1)");
    assertForbidden(database, "create table crime_profile.mine (id integer)");
    assertForbidden(database, "create table public.mine (id integer)");
    assertForbidden(database, "select * from crime_profile.flyway_schema_history");
    assertForbidden(database, "delete from crime_profile.flyway_schema_history");
  }

  @Test
  void dropsToTheReadingRoleWhereOneLoginDoesEverything() {
    Owner owner = newOwner("createrole");

    on(owner)
        .run(
            context -> {
              assertThat(context.getBean(DatabaseDescription.class).sharedLogin()).isTrue();
              assertThat(currentUserAfterRollback(context)).isEqualTo(owner.readerRole());
              assertReadsOnly(context);
            });
    // The second start finds the role, the schemas and the grants there.
    on(owner).run(context -> assertReadsOnly(context));
  }

  @Test
  void dropsToTheReadingRoleAsASuperuserToo() {
    on(newOwner("superuser")).run(context -> assertReadsOnly(context));
  }

  @Test
  void saysWhatAnAdministratorMustRunWhereTheOwnerMayNotCreateTheRole() {
    Owner owner = newOwner("nocreaterole");

    on(owner)
        .run(
            context -> {
              DatabaseUnavailableException failure = failure(context);
              assertThat(failure)
                  .hasMessage(
                      "The reading role \"%s\" does not exist, and the login \"%s\" may not create roles.",
                      owner.readerRole(), owner.name());
              assertThat(failure.action())
                  .isEqualTo(
                      "An administrator must run: CREATE ROLE %1$s NOLOGIN; GRANT %1$s TO %2$s;",
                      owner.readerRole(), owner.name());
              TestDatabase.shared().execute(failure.action().replaceFirst(".*run: ", ""));
            });

    on(owner).run(context -> assertReadsOnly(context));
  }

  @Test
  void goesWithoutARoleForSqlToolsWhereItMayNotCreateOneAndSaysSo(CapturedOutput console) {
    Owner owner = newOwner("nocreaterole");
    TestDatabase server = TestDatabase.shared();
    server.execute("create role %1$s nologin".formatted(owner.readerRole()));
    server.execute("grant %s to %s".formatted(owner.readerRole(), owner.name()));
    String role = owner.name() + "_sql";
    ApplicationContextRunner whole =
        on(owner)
            .withPropertyValues(
                "spring.flyway.target=latest",
                "spring.flyway.locations=classpath:db/migration,classpath:db/repeatable",
                "crime-profile.database.sql-role=" + role);

    whole.run(context -> assertThat(context).hasNotFailed());
    assertThat(console).contains("administrator runs CREATE ROLE " + role + " LOGIN");

    server.execute("create role %s login password 'tools'".formatted(role));
    whole.run(context -> assertThat(context).hasNotFailed());
    owner.database().execute("set role %s; select * from api.market".formatted(role));
    assertThatThrownBy(
            () ->
                owner
                    .database()
                    .execute("set role %s; select * from crime_profile.country".formatted(role)))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void refusesToLetSqlToolsReadAsTheReadingRole() {
    runner
        .withPropertyValues("crime-profile.database.sql-role=crime_profile_reader")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("cannot be the reading role"));
  }

  @Test
  void asksForMembershipWhereTheLoginMayNotDropToTheRole() {
    Owner owner = newOwner("nocreaterole");
    TestDatabase.shared().execute("create role %s nologin".formatted(owner.readerRole()));

    on(owner)
        .run(
            context ->
                assertThat(failure(context).action())
                    .endsWith("GRANT %s TO %s;".formatted(owner.readerRole(), owner.name())));
  }

  @Test
  void asksForMembershipWhereAnotherLoginReads() {
    TestDatabase database = TestDatabase.fresh();
    database.execute("create role outsider login password 'outsider'");

    on(database)
        .withPropertyValues(
            "spring.datasource.username=outsider", "spring.datasource.password=outsider")
        .run(
            context -> {
              assertThat(failure(context))
                  .hasMessageContaining("\"outsider\" may not read: it is no member");
              database.execute(failure(context).action().replaceFirst(".*run: ", ""));
            });
    on(database)
        .withPropertyValues(
            "spring.datasource.username=outsider", "spring.datasource.password=outsider")
        .run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void namesTheSettingOfTheReadingLogin() {
    on(TestDatabase.fresh())
        .withPropertyValues("spring.datasource.password=wrong")
        .run(
            context ->
                assertThat(failure(context).action())
                    .contains("spring.datasource.password", "SPRING_DATASOURCE_PASSWORD"));
  }

  @Test
  void refusesTheReadingRoleAsTheOnlyLogin() {
    TestDatabase database = TestDatabase.shared();
    runner
        .withPropertyValues(
            "spring.datasource.url=" + database.url(),
            "spring.datasource.username=" + database.reader(),
            "spring.datasource.password=" + database.readerPassword())
        .run(context -> assertThat(failure(context).action()).contains("SPRING_FLYWAY_USER"));
  }

  @Test
  void refusesAReadingRoleThatWouldNeedQuotes() {
    runner
        .withPropertyValues("crime-profile.database.reader-role=reader; drop table score")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("cannot be the name of the reading role"));
  }

  @Test
  void takesTheConnectionDetailsOfATestsContainer() {
    TestDatabase database = TestDatabase.fresh();
    Login owner = new Login(database.url(), database.owner(), database.ownerPassword(), null);

    runner
        .withBean(JdbcConnectionDetails.class, () -> new ReadingConnection(owner))
        .withBean(FlywayConnectionDetails.class, () -> new OwnerConnection(owner))
        .run(
            context -> {
              assertThat(context.getBean(DatabaseDescription.class).kind()).contains("test_");
              assertThat(
                      context
                          .getBean(JdbcClient.class)
                          .sql("select current_user")
                          .query(String.class)
                          .single())
                  .isEqualTo(database.reader());
            });
  }

  @Test
  void startsItsOwnWhenNoneIsConfiguredAndStopsItWhenStartupFailsLater() {
    runner
        .withPropertyValues("crime-profile.database.folder=" + folder)
        .withBean(FailsLate.class)
        .run(context -> assertThat(context).getFailure().rootCause().hasMessage("late failure"));

    assertThat(folder.resolve("data/PG_VERSION")).exists();
    assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    assertThat(folder.resolve("connection.properties")).content().doesNotContain("port=");
  }

  static class FailsLate {
    FailsLate(DataSource pool) throws SQLException {
      pool.getConnection().close();
      throw new IllegalStateException("late failure");
    }
  }

  private record Owner(String name, String readerRole, TestDatabase database) {}

  /** A login that owns a database, with one attribute that decides what it may do about roles. */
  private static Owner newOwner(String attribute) {
    String name = "owner_" + roles.incrementAndGet();
    TestDatabase server = TestDatabase.shared();
    server.execute("create role %s login %s password 'owner'".formatted(name, attribute));
    server.execute("create database %1$s owner %1$s".formatted(name));
    return new Owner(name, name + "_reads", server.named(name));
  }

  private ApplicationContextRunner on(TestDatabase database) {
    return runner.withPropertyValues(
        database.properties().entrySet().stream().map(Object::toString).toArray(String[]::new));
  }

  /** With a pool that would write if it could: the role alone has to prevent it. */
  private ApplicationContextRunner on(Owner owner) {
    return runner.withPropertyValues(
        "spring.datasource.url=" + owner.database().url(),
        "spring.datasource.username=" + owner.name(),
        "spring.datasource.password=owner",
        "spring.datasource.hikari.read-only=false",
        "spring.datasource.hikari.data-source-properties.options=",
        "crime-profile.database.reader-role=" + owner.readerRole());
  }

  private static DatabaseUnavailableException failure(AssertableApplicationContext context) {
    Throwable failure = context.getStartupFailure();
    while (failure != null && !(failure instanceof DatabaseUnavailableException)) {
      failure = failure.getCause();
    }
    assertThat(failure).isNotNull();
    return (DatabaseUnavailableException) failure;
  }

  private static String currentUserAfterRollback(AssertableApplicationContext context)
      throws SQLException {
    try (Connection connection = context.getBean(DataSource.class).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("select 1");
      connection.rollback();
      var row = statement.executeQuery("select current_user");
      row.next();
      return row.getString(1);
    }
  }

  private static void assertReadsOnly(AssertableApplicationContext context) {
    assertThat(context).hasNotFailed();
    JdbcClient client = context.getBean(JdbcClient.class);
    for (String sql :
        new String[] {
          "create table crime_profile.mine (id integer)",
          "create table public.mine (id integer)",
          "delete from crime_profile.flyway_schema_history"
        }) {
      assertThatExceptionOfType(Exception.class)
          .as(sql)
          .isThrownBy(() -> client.sql(sql).update())
          .havingRootCause()
          .withMessageContaining("permission denied");
    }
  }

  private static void assertAllowed(TestDatabase database, String sql) {
    try (Connection connection = database.connectAsReader();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  private static void assertForbidden(TestDatabase database, String sql) {
    assertThatExceptionOfType(SQLException.class)
        .as(sql)
        .isThrownBy(
            () -> {
              try (Connection connection = database.connectAsReader();
                  Statement statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .matches(refused -> "42501".equals(refused.getSQLState()));
  }
}
