package org.crimeprofile.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** The passwords of the embedded database, kept across restarts, and the port while it runs. */
record ConnectionFile(Path path) {

  /** Empty if the file is not there or makes no sense: the passwords are then set anew. */
  Optional<Credentials> read() {
    return credentials(load());
  }

  /** The owner's login to the database that runs, as far as this file knows. */
  Optional<Login> runningOwner() {
    Properties properties = load();
    try {
      int port = Integer.parseInt(properties.getProperty("port", ""));
      long pid = Long.parseLong(properties.getProperty("pid", ""));
      return ProcessHandle.of(pid).isPresent()
          ? credentials(properties).map(known -> known.ownerAt(port))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Properties load() {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      properties.clear();
    }
    return properties;
  }

  private static Optional<Credentials> credentials(Properties properties) {
    String ownerPassword = properties.getProperty("owner.password");
    String reader = properties.getProperty("reader.user");
    String readerPassword = properties.getProperty("reader.password");
    return ownerPassword == null || reader == null || readerPassword == null
        ? Optional.empty()
        : Optional.of(new Credentials(ownerPassword, reader, readerPassword));
  }

  /** For a database that does not run. */
  void write(Credentials credentials) {
    store(properties(credentials));
  }

  /** For a database that runs, so that a command beside the service finds it. */
  void write(Credentials credentials, int port, long pid) {
    Properties properties = properties(credentials);
    properties.setProperty("url", credentials.ownerAt(port).url());
    properties.setProperty("port", String.valueOf(port));
    properties.setProperty("pid", String.valueOf(pid));
    store(properties);
  }

  private static Properties properties(Credentials credentials) {
    Properties properties = new Properties();
    properties.setProperty("database", Credentials.DATABASE);
    properties.setProperty("owner.user", Credentials.OWNER);
    properties.setProperty("owner.password", credentials.ownerPassword());
    properties.setProperty("reader.user", credentials.reader());
    properties.setProperty("reader.password", credentials.readerPassword());
    return properties;
  }

  /** Replaced in one step, so that a reader never sees half of it. */
  private void store(Properties properties) {
    Path next = path.resolveSibling(path.getFileName() + ".new");
    try {
      try (Writer writer = Files.newBufferedWriter(FolderAccess.emptyPrivateFile(next))) {
        properties.store(writer, "Logins of this folder's database; set anew if this file is lost");
      }
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
