package org.crimeprofile.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL that the service starts for itself and stops with itself. */
final class EmbeddedDatabase implements Database {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private static final String KIND = "embedded PostgreSQL " + PostgresBinaries.VERSION;

  private final DataFolder folder;
  private final PostgresServer server;
  private final Credentials credentials;
  private final int port;
  private boolean closed;

  private EmbeddedDatabase(
      DataFolder folder, PostgresServer server, Credentials credentials, int port) {
    this.folder = folder;
    this.server = server;
    this.credentials = credentials;
    this.port = port;
  }

  static EmbeddedDatabase start(DatabaseSettings settings) {
    long began = System.nanoTime();
    DataFolder folder = DataFolder.open(settings.folderOrDefault());
    try {
      EmbeddedDatabase database = start(folder, settings);
      log.info(
          "Started {} in {} on port {} within {} ms",
          KIND,
          folder.path(),
          database.port,
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
      return database;
    } catch (IOException e) {
      folder.close();
      throw new DatabaseUnavailableException(
          "The embedded PostgreSQL in %s could not be started (%s)."
              .formatted(folder.path(), FolderAccess.reason(e)),
          "Mend that, or name a PostgreSQL server in spring.datasource.url (SPRING_DATASOURCE_URL).",
          e);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static EmbeddedDatabase start(DataFolder folder, DatabaseSettings settings)
      throws IOException {
    String reader = settings.readerRole();
    PostgresPrograms programs =
        new PostgresPrograms(PostgresBinaries.unpackInto(folder.path()), folder.path());
    PostgresServer server = new PostgresServer(folder, programs);
    server.clearUp();
    PostgresCluster cluster = new PostgresCluster(folder, programs);
    Credentials credentials = cluster.prepare(reader);
    try {
      int port = server.start();
      if (!accepted(credentials.ownerAt(port)) || !accepted(credentials.readerAt(port))) {
        server.stop();
        credentials = cluster.resetPasswords(reader);
        port = server.start();
      }
      folder.connectionFile().write(credentials, port, server.pid());
      SqlToolsLogin.in(folder.path()).open(credentials.ownerAt(port), settings.sqlRole(), port);
      return new EmbeddedDatabase(folder, server, credentials, port);
    } catch (IOException | RuntimeException e) {
      server.stop();
      throw e;
    }
  }

  /**
   * Whether the passwords on file are this cluster's: a restored or mixed-up file may hold others.
   */
  private static boolean accepted(Login login) {
    try (Connection connection = login.connect()) {
      return connection.isValid(5);
    } catch (SQLException e) {
      if (ServerAnswer.of(e) == ServerAnswer.LOGIN_REFUSED) {
        return false;
      }
      throw ServerAnswer.explain(login, e);
    }
  }

  @Override
  public Login owner() {
    return credentials.ownerAt(port);
  }

  @Override
  public Login reader() {
    return credentials.readerAt(port);
  }

  @Override
  public DatabaseDescription description() {
    return new DatabaseDescription(KIND, folder.path(), credentials.reader(), false);
  }

  /** Somebody killed it, or the machine ran out of memory. */
  @Override
  public synchronized void revive() {
    try {
      if (closed || server.isRunning()) {
        return;
      }
      server.clearUp();
      server.start(port);
      folder.connectionFile().write(credentials, port, server.pid());
      log.warn("Started {} in {} again: its process was gone", KIND, folder.path());
    } catch (IOException | DatabaseUnavailableException e) {
      log.warn("{} in {} does not start again: {}", KIND, folder.path(), e.getMessage());
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    try (folder) {
      server.stop();
      folder.connectionFile().write(credentials);
      SqlToolsLogin.in(folder.path()).close();
      log.info("Stopped {} in {}", KIND, folder.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
