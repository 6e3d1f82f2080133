package org.crimeprofile.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.StringUtils;

/** A server that somebody else runs: waited for until it answers. */
record ConfiguredDatabase(Login owner, Login reader, DatabaseDescription description)
    implements Database {

  private static final Logger log = LoggerFactory.getLogger(ConfiguredDatabase.class);

  private static final int OLDEST_VERSION = 15;

  /** Of the two pairs of settings; without a login to migrate with, the reading one does both. */
  static ConfiguredDatabase of(
      DatabaseSettings settings, DataSourceProperties dataSource, FlywayProperties flyway) {
    Login reader =
        new Login(
            dataSource.getUrl(),
            dataSource.getUsername(),
            dataSource.getPassword(),
            "spring.datasource.username and spring.datasource.password (SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD)");
    String url = StringUtils.hasText(flyway.getUrl()) ? flyway.getUrl() : reader.url();
    Login owner =
        StringUtils.hasText(flyway.getUser())
            ? new Login(
                url,
                flyway.getUser(),
                flyway.getPassword(),
                "spring.flyway.user and spring.flyway.password (SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD)")
            : new Login(url, reader.user(), reader.password(), reader.settings());
    return connect(settings, owner, reader, flyway.isEnabled());
  }

  /** Of the details that a test's container, or another provider, brought along. */
  static ConfiguredDatabase of(
      DatabaseSettings settings, JdbcConnectionDetails jdbc, FlywayConnectionDetails flyway) {
    String settingsToCorrect = "the connection details that this service was given";
    Login reader =
        new Login(jdbc.getJdbcUrl(), jdbc.getUsername(), jdbc.getPassword(), settingsToCorrect);
    String url = StringUtils.hasText(flyway.getJdbcUrl()) ? flyway.getJdbcUrl() : reader.url();
    Login owner = new Login(url, flyway.getUsername(), flyway.getPassword(), settingsToCorrect);
    return connect(settings, owner, reader, true);
  }

  private static ConfiguredDatabase connect(
      DatabaseSettings settings, Login owner, Login reader, boolean migrates) {
    boolean shared = migrates && owner.name().equals(reader.name());
    if (shared && owner.name().equals(settings.readerRole())) {
      throw new DatabaseUnavailableException(
          "The login \"%s\" is the reading role and cannot migrate.".formatted(owner.name()),
          "Name the owner's login in spring.flyway.user and spring.flyway.password (SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD).");
    }
    String version = new ServerWait(settings.patience()).ask(owner, ConfiguredDatabase::version);
    if (shared) {
      log.warn(
          "One login, \"{}\", migrates and reads: each reading connection drops to the role \"{}\". To part the two, name the"
              + " owner's login in spring.flyway.user and spring.flyway.password",
          owner.name(),
          settings.readerRole());
    }
    String kind = "PostgreSQL %s at %s/%s".formatted(version, reader.server(), reader.database());
    return new ConfiguredDatabase(
        owner, reader, new DatabaseDescription(kind, null, reader.name(), shared));
  }

  private static String version(Connection connection) throws SQLException {
    DatabaseMetaData server = connection.getMetaData();
    String version = server.getDatabaseProductVersion().split(" ")[0];
    if (server.getDatabaseMajorVersion() < OLDEST_VERSION) {
      throw new DatabaseUnavailableException(
          "The configured PostgreSQL is version %s; this service needs %d or newer."
              .formatted(version, OLDEST_VERSION),
          "Name a newer server in spring.datasource.url (SPRING_DATASOURCE_URL), or none, to use the embedded one.");
    }
    return version;
  }
}
