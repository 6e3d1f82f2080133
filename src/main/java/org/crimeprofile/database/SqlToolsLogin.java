package org.crimeprofile.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lets SQL tools of the same user into the embedded database while it runs: a login with a new
 * password at each start, in a file that psql and every other client of libpq reads.
 */
record SqlToolsLogin(Path file) {

  private static final String DUPLICATE = "42710";

  static SqlToolsLogin in(Path folder) {
    return new SqlToolsLogin(folder.resolve("pg_service.conf"));
  }

  /** Sets the password and writes it down; the migrations give the role its rights. */
  void open(Login owner, String role, int port) throws IOException {
    String password = Credentials.password();
    try (Connection connection = owner.connect();
        Statement statement = connection.createStatement()) {
      create(statement, role);
      statement.execute("ALTER ROLE %s LOGIN PASSWORD '%s'".formatted(role, password));
    } catch (SQLException e) {
      throw ServerAnswer.explain(owner, e);
    }
    Path next = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(
        FolderAccess.emptyPrivateFile(next),
        """
        # Written at each start: PGSERVICEFILE=%s psql service=crime_profile
        [crime_profile]
        host=127.0.0.1
        port=%d
        dbname=%s
        user=%s
        password=%s
        """
            .formatted(file, port, Credentials.DATABASE, role, password));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what leads to a server that has stopped. */
  void close() throws IOException {
    Files.deleteIfExists(file);
  }

  private static void create(Statement statement, String role) throws SQLException {
    try {
      statement.execute("CREATE ROLE " + role);
    } catch (SQLException e) {
      if (!DUPLICATE.equals(e.getSQLState())) {
        throw e;
      }
    }
  }
}
