package org.crimeprofile.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.util.StringUtils;

/**
 * The service's database, opened as its owner by a command that runs beside the service: the
 * configured server, or the embedded one, which is started if nobody runs it, and stopped again.
 */
public final class CommandDatabase implements AutoCloseable {

  private static final String APPLICATION = "crime-profile-command";

  private final Database database;
  private final @Nullable Thread stopper;

  private CommandDatabase(Database database) {
    this.database = database;
    this.stopper = database instanceof EmbeddedDatabase ? new Thread(database::close) : null;
    if (stopper != null) {
      // Or a command that is interrupted would leave its server behind.
      Runtime.getRuntime().addShutdownHook(stopper);
    }
  }

  /**
   * Opens it, with the schema that this version knows.
   *
   * @param settings such as {@code --spring.datasource.url=...}, beside those that the service
   *     takes from its environment and its files
   * @throws DatabaseUnavailableException if it cannot be used, with what to do
   */
  public static CommandDatabase open(String... settings) {
    SpringApplication application = new SpringApplication(SettingsOnly.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(Map.of("logging.level.root", "warn"));
    try (var context = application.run(settings)) {
      Binder binder = Binder.get(context.getEnvironment());
      return open(
          binder.bindOrCreate("crime-profile.database", DatabaseSettings.class),
          binder.bindOrCreate("spring.datasource", DataSourceProperties.class),
          binder.bindOrCreate("spring.flyway", FlywayProperties.class));
    } catch (BindException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof DatabaseUnavailableException explained) {
          throw explained;
        }
      }
      throw e;
    }
  }

  private static CommandDatabase open(
      DatabaseSettings settings, DataSourceProperties dataSource, FlywayProperties flyway) {
    Database found =
        StringUtils.hasText(dataSource.getUrl())
            ? ConfiguredDatabase.of(settings, dataSource, flyway)
            : new EmbeddedOrAttached(settings).open();
    CommandDatabase opened = new CommandDatabase(found);
    try {
      new CommandSchema(found, settings, flyway).prepare();
      return opened;
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  /** A connection that may change the data. */
  public Connection connect() throws SQLException {
    return database.owner().connectAs(APPLICATION);
  }

  /** Which database this is, in words for the operator. */
  public String description() {
    return database.description().kind();
  }

  @Override
  public void close() {
    if (stopper != null) {
      waitForOthers();
      Runtime.getRuntime().removeShutdownHook(stopper);
    }
    database.close();
  }

  /** Other commands may have attached themselves to the server that this one is about to stop. */
  private void waitForOthers() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_lock(%d)".formatted(AttachedDatabase.PRESENCE));
    } catch (SQLException e) {
      // A server that does not answer is stopped in any case.
    }
  }

  /** A context without beans: the settings are all that is wanted of Spring. */
  private static final class SettingsOnly {}
}
