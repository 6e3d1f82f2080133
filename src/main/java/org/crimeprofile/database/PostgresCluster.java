package org.crimeprofile.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data of the embedded database while no server runs on it. */
final class PostgresCluster {

  private static final Logger log = LoggerFactory.getLogger(PostgresCluster.class);

  private final DataFolder folder;
  private final PostgresPrograms programs;

  PostgresCluster(DataFolder folder, PostgresPrograms programs) {
    this.folder = folder;
    this.programs = programs;
  }

  /** Sees to it that there is a cluster of this version, and returns its logins. */
  Credentials prepare(String reader) throws IOException {
    setOtherMajorVersionAside();
    if (!Files.exists(folder.data())) {
      return create(reader);
    }
    // Copies and restored backups may have lost this, and PostgreSQL insists.
    FolderAccess.close(folder.data());
    Optional<Credentials> known = folder.connectionFile().read();
    if (known.isEmpty()) {
      return resetPasswords(reader);
    }
    if (!known.get().reader().equals(reader)) {
      throw new DatabaseUnavailableException(
          "The database in %s was created with the reading role \"%s\", not \"%s\"."
              .formatted(folder.path(), known.get().reader(), reader),
          "Set crime-profile.database.reader-role back, or crime-profile.database.folder to another folder.");
    }
    return known.get();
  }

  /** Without a server, since nobody can log in to one whose passwords are lost. */
  Credentials resetPasswords(String reader) throws IOException {
    log.warn("The logins of the database in {} are lost; setting new passwords", folder.path());
    Credentials credentials = Credentials.random(reader);
    singleUser(
        folder.data(),
        "ALTER ROLE %s PASSWORD '%s'".formatted(Credentials.OWNER, credentials.ownerPassword()),
        "ALTER ROLE %s PASSWORD '%s'".formatted(reader, credentials.readerPassword()));
    folder.connectionFile().write(credentials);
    return credentials;
  }

  /** Under another name until it is complete, so that a cluster that is there is a whole one. */
  private Credentials create(String reader) throws IOException {
    Path unfinished = folder.path().resolve("data.new");
    FolderAccess.deleteTree(unfinished);
    Credentials credentials = Credentials.random(reader);
    initialise(unfinished, credentials);
    Files.writeString(
        unfinished.resolve("postgresql.conf"),
        "include '%s'%n".formatted(ServerSettings.FILE),
        StandardOpenOption.APPEND);
    Files.writeString(unfinished.resolve(ServerSettings.FILE), "");
    singleUser(
        unfinished,
        "CREATE ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '%s'"
            .formatted(reader, credentials.readerPassword()),
        "CREATE DATABASE %s OWNER %s".formatted(Credentials.DATABASE, Credentials.OWNER));
    folder.connectionFile().write(credentials);
    Files.move(unfinished, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    return credentials;
  }

  private void initialise(Path data, Credentials credentials) throws IOException {
    Path password = FolderAccess.emptyPrivateFile(folder.path().resolve("password.tmp"));
    try {
      Files.writeString(password, credentials.ownerPassword());
      PostgresPrograms.Result result = initialise(data, password, characterTypes());
      if (result.failed() && result.output().contains("invalid locale")) {
        result = initialise(data, password, "C");
      }
      programs.require("initdb", result);
    } finally {
      Files.delete(password);
    }
  }

  private PostgresPrograms.Result initialise(Path data, Path password, String characterTypes)
      throws IOException {
    return programs.attempt(
        "",
        "initdb",
        "--pgdata=" + data,
        "--username=" + Credentials.OWNER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--data-checksums",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--lc-ctype=" + characterTypes);
  }

  /**
   * Beside the builtin locale, some text search code still asks the operating system what a letter
   * is.
   */
  private static String characterTypes() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return system.contains("mac") ? "UTF-8" : system.contains("win") ? "C" : "C.UTF-8";
  }

  private void singleUser(Path data, String... statements) throws IOException {
    programs.run(
        String.join("\n", statements) + "\n",
        "postgres",
        "--single",
        "-D",
        data.toString(),
        "-c",
        "exit_on_error=on",
        // Or a failed statement would be printed with its password.
        "-c",
        "log_min_error_statement=panic",
        "postgres");
  }

  private void setOtherMajorVersionAside() throws IOException {
    Path versionFile = folder.data().resolve("PG_VERSION");
    if (!Files.exists(versionFile)) {
      return;
    }
    String version = Files.readString(versionFile).strip();
    if (!version.equals(PostgresBinaries.MAJOR_VERSION)) {
      String time = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now());
      Path aside = folder.path().resolve("data-%s-set-aside-%s".formatted(version, time));
      Files.move(folder.data(), aside, StandardCopyOption.ATOMIC_MOVE);
      log.warn(
          "The data of PostgreSQL {} do not open with PostgreSQL {}: kept in {}, and the database is built anew",
          version,
          PostgresBinaries.MAJOR_VERSION,
          aside);
    }
  }
}
