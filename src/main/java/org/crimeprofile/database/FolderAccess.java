package org.crimeprofile.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import java.util.stream.Stream;

/** Makes files and folders that nobody else may read, on file systems that can say so. */
final class FolderAccess {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private FolderAccess() {}

  static FileAttribute<?>[] privateFile() {
    return attributes("rw-------");
  }

  /** A failure in words rather than by the name of its class. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + " is not there and cannot be made";
    }
    if (failure instanceof FileAlreadyExistsException other) {
      return other.getFile() + " is no folder";
    }
    return String.valueOf(failure.getMessage());
  }

  static FileAttribute<?>[] privateFolder() {
    return attributes("rwx------");
  }

  /** Creates the folder, or closes an existing one to others. */
  static void makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder, privateFolder());
    if (!Files.getOwner(folder).equals(currentUser())) {
      throw new DatabaseUnavailableException(
          "The database folder %s belongs to the user \"%s\", not to this service's."
              .formatted(folder, Files.getOwner(folder).getName()),
          "Set crime-profile.database.folder (CRIME_PROFILE_DATABASE_FOLDER) to a folder of your own.");
    }
    if (isForeign(folder)) {
      throw new DatabaseUnavailableException(
          "The folder %s holds other things than this service's database.".formatted(folder),
          "Set crime-profile.database.folder (CRIME_PROFILE_DATABASE_FOLDER) to a new or an empty folder.");
    }
    close(folder);
  }

  /** To everybody but its owner. */
  static void close(Path folder) throws IOException {
    if (POSIX) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Of a fixed name, so that one which a killed service left does not stay. */
  static Path emptyPrivateFile(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Files.createFile(file, privateFile());
  }

  static void setMode(Path file, int mode) throws IOException {
    if (POSIX) {
      Set<PosixFilePermission> permissions =
          PosixFilePermissions.fromString((mode & 0100) != 0 ? "rwx------" : "rw-------");
      Files.setPosixFilePermissions(file, permissions);
    }
  }

  /** Whether this is the super-user, as whom PostgreSQL refuses to run. */
  static boolean isRoot(Path ownFile) throws IOException {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("unix")
        && Files.getAttribute(ownFile, "unix:uid") instanceof Integer uid
        && uid == 0;
  }

  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> found = Files.walk(root)) {
      for (Path path : found.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }

  /** So that a slip in a setting closes nobody's home, or the temporary folder, to the others. */
  private static boolean isForeign(Path folder) throws IOException {
    if (Files.exists(folder.resolve(DataFolder.LOCK))) {
      return false;
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .map(child -> child.getFileName().toString())
          .anyMatch(name -> !name.startsWith(".") && !name.equals("lost+found"));
    }
  }

  /**
   * Java names no user that can be compared with a file's owner, except as the owner of a new file.
   */
  private static UserPrincipal currentUser() throws IOException {
    Path probe = Files.createTempFile("crime-profile", null);
    try {
      return Files.getOwner(probe);
    } finally {
      Files.delete(probe);
    }
  }

  private static FileAttribute<?>[] attributes(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
