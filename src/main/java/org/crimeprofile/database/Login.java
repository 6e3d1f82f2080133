package org.crimeprofile.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * An address, a user of it, and the settings that the two came from.
 *
 * @param settings what to correct when the server refuses this login; absent for the embedded
 *     database's own
 */
record Login(
    String url, @Nullable String user, @Nullable String password, @Nullable String settings) {

  Login {
    if (Driver.parseURL(url, null) == null) {
      // The address itself may hold a password, so it is not repeated.
      throw new DatabaseUnavailableException(
          "The database's address is not of the form jdbc:postgresql://host:port/database.",
          "Correct spring.datasource.url (SPRING_DATASOURCE_URL) or spring.flyway.url (SPRING_FLYWAY_URL).");
    }
  }

  String server() {
    return part(PGProperty.PG_HOST) + ":" + part(PGProperty.PG_PORT);
  }

  String database() {
    return part(PGProperty.PG_DBNAME);
  }

  /** The user as configured, else as the address or the operating system names it. */
  String name() {
    String named = user != null ? user : PGProperty.USER.getOrDefault(parts());
    return named != null ? named : System.getProperty("user.name");
  }

  /** A connection outside any pool, that gives up on a silent server within seconds. */
  Connection connect() throws SQLException {
    Properties properties = new Properties();
    PGProperty.SOCKET_TIMEOUT.set(properties, 10);
    return connect(properties);
  }

  /** The same, on a server that may hang: it is given up on after a second or two. */
  Connection connectBriefly() throws SQLException {
    Properties properties = new Properties();
    PGProperty.SOCKET_TIMEOUT.set(properties, 1);
    PGProperty.LOGIN_TIMEOUT.set(properties, 1);
    PGProperty.CONNECT_TIMEOUT.set(properties, 1);
    return connect(properties);
  }

  /** A connection for work that may take its time, or wait for that of others. */
  Connection connectAs(String application) throws SQLException {
    Properties properties = new Properties();
    PGProperty.APPLICATION_NAME.set(properties, application);
    PGProperty.TCP_KEEP_ALIVE.set(properties, true);
    return connect(properties);
  }

  private Connection connect(Properties properties) throws SQLException {
    properties.putIfAbsent(PGProperty.CONNECT_TIMEOUT.getName(), "5");
    // Or the pool's, which the driver manager shares with everybody, would hold here.
    properties.putIfAbsent(PGProperty.LOGIN_TIMEOUT.getName(), "10");
    if (user != null) {
      PGProperty.USER.set(properties, user);
    }
    if (password != null) {
      PGProperty.PASSWORD.set(properties, password);
    }
    return DriverManager.getConnection(url, properties);
  }

  private String part(PGProperty property) {
    return Objects.requireNonNullElse(property.getOrDefault(parts()), "");
  }

  private Properties parts() {
    return Objects.requireNonNull(Driver.parseURL(url, null));
  }

  @Override
  public String toString() {
    return "%s at %s/%s".formatted(name(), server(), database());
  }
}
