package org.crimeprofile.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Opens this package's embedded database to the project's other tests. */
public final class EmbeddedServer {

  private EmbeddedServer() {}

  /** The logins of a running server. */
  public record Running(
      String url, String owner, String ownerPassword, String reader, String readerPassword) {}

  /** Starts one in a folder of its own, which goes with the test JVM. */
  public static Running start() throws IOException {
    Path folder = Files.createTempDirectory("crime-profile-test");
    EmbeddedDatabase database = EmbeddedDatabase.start(settings(folder));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(database, folder)));
    Login owner = database.owner();
    Login reader = database.reader();
    return new Running(
        owner.url(),
        owner.name(),
        String.valueOf(owner.password()),
        reader.name(),
        String.valueOf(reader.password()));
  }

  static DatabaseSettings settings(Path folder) {
    return new DatabaseSettings(
        folder, "crime_profile_reader", "crime_profile_sql", Duration.ofSeconds(30));
  }

  private static void discard(EmbeddedDatabase database, Path folder) {
    database.close();
    try {
      FolderAccess.deleteTree(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
