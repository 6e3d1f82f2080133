package org.crimeprofile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.crimeprofile.database.CommandDatabase;
import org.crimeprofile.database.EmbeddedServer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A database of the one real PostgreSQL that a test JVM uses: a container where a Docker engine is
 * at hand, else the embedded server. The owner is a superuser; the reader is the login {@code
 * crime_profile_reader}.
 *
 * <p>A Spring test takes it by {@code @ContextConfiguration(initializers =
 * TestDatabase.Initializer.class)}, or by calling {@link #register} from a
 * {@code @DynamicPropertySource}.
 */
public record TestDatabase(
    String url, String owner, String ownerPassword, String reader, String readerPassword) {

  private static final String NAME = "crime_profile";
  private static final String OWNER = "crime_profile_owner";
  private static final String READER = "crime_profile_reader";
  private static final String IMAGE = "postgres:18-alpine";
  private static final int SECONDS_FOR_A_CONTAINER = 60;

  private static final AtomicInteger created = new AtomicInteger();

  /** The database that tests share, migrated by the first Spring context that uses it. */
  public static TestDatabase shared() {
    return Shared.DATABASE;
  }

  /** A new, empty database in the same server, for a test that needs one to itself. */
  public static TestDatabase fresh() {
    TestDatabase server = shared();
    String name = "test_" + created.incrementAndGet();
    server.execute("CREATE DATABASE " + name);
    return server.named(name);
  }

  /** A new database with the schema and the seeds, and nothing else. */
  public static TestDatabase migrated() {
    return Template.DATABASE.copy();
  }

  /** A new database with what is in this one, to which nobody may be connected. */
  public TestDatabase copy() {
    String template = url.replaceFirst(".*/([^/?]+).*", "$1");
    String name = "test_" + created.incrementAndGet();
    shared().execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, template));
    return shared().named(name);
  }

  /** Migrated once: a copy of it is made within a moment. */
  private static final class Template {
    static final TestDatabase DATABASE = create();

    private static TestDatabase create() {
      TestDatabase template = fresh();
      CommandDatabase.open(template.arguments()).close();
      return template;
    }
  }

  /** The same server and logins, another database. */
  public TestDatabase named(String database) {
    return new TestDatabase(
        url.replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1"),
        owner,
        ownerPassword,
        reader,
        readerPassword);
  }

  public Connection connectAsOwner() throws SQLException {
    return DriverManager.getConnection(url, owner, ownerPassword);
  }

  public Connection connectAsReader() throws SQLException {
    return DriverManager.getConnection(url, reader, readerPassword);
  }

  /** Locks a table, for as long as the connection is open, against everybody. */
  public Connection lock(String table) throws SQLException {
    Connection owner = connectAsOwner();
    owner.setAutoCommit(false);
    try (Statement statement = owner.createStatement()) {
      statement.execute("lock table crime_profile.%s in access exclusive mode".formatted(table));
      return owner;
    } catch (SQLException e) {
      owner.close();
      throw e;
    }
  }

  /** Runs one statement as the owner. */
  public void execute(String sql) {
    try (Connection connection = connectAsOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a query of the owner's finds, as text. */
  public List<List<String>> rows(String sql) {
    try (Connection connection = connectAsOwner();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getString(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The settings of a service that runs on this database with its two logins. */
  public Map<String, String> properties() {
    return Map.of(
        "spring.datasource.url", url,
        "spring.datasource.username", reader,
        "spring.datasource.password", readerPassword,
        "spring.flyway.user", owner,
        "spring.flyway.password", ownerPassword);
  }

  /** The same settings as arguments of a command. */
  public String[] arguments() {
    return properties().entrySet().stream()
        .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
        .toArray(String[]::new);
  }

  /** The first column of the only row. */
  public String ask(String sql) {
    try (Connection connection = connectAsOwner();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a Spring test on the shared database. */
  public static void register(DynamicPropertyRegistry registry) {
    shared().properties().forEach((name, value) -> registry.add(name, () -> value));
  }

  /** Runs a Spring test on the shared database. */
  public static class Initializer
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(shared().properties()).applyTo(context);
    }
  }

  private static class Shared {
    static final TestDatabase DATABASE = Server.start();
  }

  // Not in Shared: the thread that starts a container must not need the class whose initialization
  // waits for it.
  private static class Server {

    private static TestDatabase start() {
      // A client without an engine would look for one for minutes.
      if (System.getenv("DOCKER_HOST") == null && !Files.exists(Path.of("/var/run/docker.sock"))) {
        return embedded("no Docker engine here");
      }
      CompletableFuture<TestDatabase> container = CompletableFuture.supplyAsync(Server::container);
      try {
        TestDatabase database = container.get(SECONDS_FOR_A_CONTAINER, TimeUnit.SECONDS);
        announce("the container " + IMAGE);
        return database;
      } catch (ExecutionException | TimeoutException e) {
        return embedded("no container within %d s: %s".formatted(SECONDS_FOR_A_CONTAINER, e));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    // Not closed: Testcontainers removes the container when this JVM is gone.
    @SuppressWarnings("resource")
    private static TestDatabase container() {
      PostgreSQLContainer container =
          new PostgreSQLContainer(IMAGE)
              .withDatabaseName(NAME)
              .withUsername(OWNER)
              .withPassword("owner");
      container.start();
      TestDatabase database =
          new TestDatabase(container.getJdbcUrl(), OWNER, "owner", READER, "reader");
      database.execute("CREATE ROLE %s LOGIN PASSWORD 'reader'".formatted(READER));
      return database;
    }

    private static TestDatabase embedded(String reason) {
      try {
        EmbeddedServer.Running server = EmbeddedServer.start();
        announce("the embedded PostgreSQL (" + reason + ")");
        TestDatabase database =
            new TestDatabase(
                server.url(),
                server.owner(),
                server.ownerPassword(),
                server.reader(),
                server.readerPassword());
        // Its data need not outlive the machine: they go with this JVM.
        database.execute("ALTER SYSTEM SET fsync = off");
        database.execute("SELECT pg_reload_conf()");
        return database;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void announce(String server) {
      System.out.println("Tests run on " + server);
    }
  }
}
