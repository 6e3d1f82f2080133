package org.crimeprofile.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, as the class path holds them for this platform. */
final class PostgresBinaries {

  /** Of the archives that the build pins; a test compares the two. */
  static final String VERSION = "18.6";

  static final String MAJOR_VERSION = VERSION.substring(0, VERSION.indexOf('.'));

  /** Of the folders that hold them, one a version. */
  static final String PREFIX = "postgresql-";

  private PostgresBinaries() {}

  /**
   * Unpacks them once, under another name until they are complete, and returns the folder of the
   * programs.
   */
  static Path unpackInto(Path folder) throws IOException {
    Path target = folder.resolve(PREFIX + VERSION);
    if (!Files.isDirectory(target)) {
      Path unpacking = folder.resolve(PREFIX + VERSION + ".new");
      FolderAccess.deleteTree(unpacking);
      unpack(resource(), unpacking);
      Files.move(unpacking, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return target.resolve("bin");
  }

  private static void unpack(String resource, Path target) throws IOException {
    try (InputStream archive = PostgresBinaries.class.getResourceAsStream(resource)) {
      if (archive == null) {
        throw new DatabaseUnavailableException(
            "This build holds no PostgreSQL for this platform (%s is missing)."
                .formatted(resource.substring(1)),
            "Name a PostgreSQL server in spring.datasource.url, .username and .password (SPRING_DATASOURCE_URL, _USERNAME and"
                + " _PASSWORD).");
      }
      try (TarArchiveInputStream tar =
          new TarArchiveInputStream(
              new XZCompressorInputStream(new BufferedInputStream(archive)))) {
        for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
          unpack(tar, entry, target);
        }
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    Path path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("An entry leaves the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path, FolderAccess.privateFolder());
      return;
    }
    Files.createDirectories(path.getParent(), FolderAccess.privateFolder());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, path);
      FolderAccess.setMode(path, entry.getMode());
    }
  }

  private static String resource() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system = name.contains("mac") ? "darwin" : name.contains("win") ? "windows" : name;
    String machine =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> System.getProperty("os.arch");
        };
    // Programs linked against the GNU C library do not run on Alpine's.
    String flavour = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
    return "/postgres-%s-%s%s.txz".formatted(system, machine, flavour);
  }
}
