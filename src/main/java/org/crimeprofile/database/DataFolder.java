package org.crimeprofile.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder of the embedded database, private to its user and held by one service at a time. */
final class DataFolder implements AutoCloseable {

  static final String LOCK = "lock";

  /**
   * Far behind the holder's number, so that the number stays readable where locks are mandatory.
   */
  private static final long LOCKED_BYTE = 1L << 40;

  /**
   * Opening a lock file a second time in one process, and closing it, would release the first lock.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  static DataFolder open(Path folder) {
    try {
      FolderAccess.makePrivate(folder);
      return lock(folder.toRealPath());
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          "The database folder %s cannot be used (%s).".formatted(folder, FolderAccess.reason(e)),
          "Set crime-profile.database.folder (CRIME_PROFILE_DATABASE_FOLDER) to a folder that this user may write to.",
          e);
    }
  }

  private static DataFolder lock(Path folder) throws IOException {
    if (!HELD.add(folder)) {
      throw inUse(folder, "the process " + ProcessHandle.current().pid());
    }
    FileChannel channel = null;
    try {
      Path file = folder.resolve(LOCK);
      if (!Files.exists(file)) {
        Files.createFile(file, FolderAccess.privateFile());
      }
      channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        String holder = Files.readString(file).strip();
        throw inUse(folder, holder.isEmpty() ? "another process" : "the process " + holder);
      }
      channel.truncate(0);
      channel.write(
          StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + System.lineSeparator()),
          0);
      return new DataFolder(folder, channel);
    } catch (IOException | RuntimeException e) {
      if (channel != null) {
        channel.close();
      }
      HELD.remove(folder);
      throw e;
    }
  }

  private static InUse inUse(Path folder, String holder) {
    return new InUse(
        "The database folder %s is in use by %s.".formatted(folder, holder),
        "Stop that process, or set crime-profile.database.folder (CRIME_PROFILE_DATABASE_FOLDER) to another folder.");
  }

  /** Another service, or a command, holds the folder: a command can go to its database. */
  static final class InUse extends DatabaseUnavailableException {

    private InUse(String description, String action) {
      super(description, action);
    }
  }

  Path path() {
    return path;
  }

  Path data() {
    return path.resolve("data");
  }

  Path log() {
    return path.resolve("postgresql.log");
  }

  ConnectionFile connectionFile() {
    return connectionFile(path);
  }

  /** Of a folder that somebody else holds. */
  static ConnectionFile connectionFile(Path folder) {
    return new ConnectionFile(folder.resolve("connection.properties"));
  }

  @Override
  public void close() {
    try {
      lock.truncate(0);
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD.remove(path);
    }
  }
}
