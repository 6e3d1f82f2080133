package org.crimeprofile.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The embedded database of another process, the service or a command, that runs already. */
record AttachedDatabase(Login owner, Connection presence) implements Database {

  /** Held shared by each that is attached, so that a command does not stop the server under it. */
  static final long PRESENCE = 0x4350_0001L;

  static AttachedDatabase of(Login owner) throws SQLException {
    Connection presence = owner.connectAs("crime-profile-command");
    try (Statement statement = presence.createStatement()) {
      statement.execute("select pg_advisory_lock_shared(%d)".formatted(PRESENCE));
      return new AttachedDatabase(owner, presence);
    } catch (SQLException e) {
      presence.close();
      throw e;
    }
  }

  /** A command reads as the owner, too. */
  @Override
  public Login reader() {
    return owner;
  }

  @Override
  public DatabaseDescription description() {
    return new DatabaseDescription(
        "the embedded PostgreSQL that runs at " + owner.server(), null, owner.name(), false);
  }

  @Override
  public void close() {
    try {
      presence.close();
    } catch (SQLException e) {
      // Gone with its server.
    }
  }
}
