package org.crimeprofile.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs initdb, pg_ctl and postgres to their end. */
final class PostgresPrograms {

  private static final int LIMIT_IN_SECONDS = 180;

  private final Path bin;
  private final Path folder;
  private final boolean root;

  PostgresPrograms(Path bin, Path folder) throws IOException {
    this.bin = bin;
    this.folder = folder;
    this.root = FolderAccess.isRoot(folder);
    if (root) {
      requireUserNamespace();
    }
  }

  /** What a program left behind. */
  record Result(int status, String output) {

    boolean failed() {
      return status != 0;
    }
  }

  /** Runs a program that has to succeed. */
  void run(String input, String program, String... arguments) throws IOException {
    require(program, attempt(input, program, arguments));
  }

  void require(String program, Result result) {
    if (result.failed()) {
      throw new DatabaseUnavailableException(
          "PostgreSQL's %s failed: %s".formatted(program, lastLine(result.output())),
          "See %s, or name a PostgreSQL server in spring.datasource.url (SPRING_DATASOURCE_URL)."
              .formatted(folder));
    }
  }

  Result attempt(String input, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (root) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, and still
      // owns root's files.
      command.addAll(List.of("unshare", "-U", "--"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(Arrays.asList(arguments));
    // A file rather than a pipe: a server that inherits a pipe would keep it open for ever.
    Path output = FolderAccess.emptyPrivateFile(folder.resolve("output.tmp"));
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      builder.environment().put("LC_ALL", "C");
      int status = end(builder.start(), input);
      return new Result(status, Files.readString(output, StandardCharsets.ISO_8859_1));
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static int end(Process process, String input) throws IOException {
    try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
      stdin.write(input);
    } catch (IOException e) {
      // The program ended without reading its input: its status says why.
    }
    // Not to be interrupted: a server must not stay behind because the thread that stops it was
    // told to hurry.
    boolean interrupted = false;
    try {
      while (true) {
        try {
          if (process.waitFor(LIMIT_IN_SECONDS, TimeUnit.SECONDS)) {
            return process.exitValue();
          }
          process.destroyForcibly();
          throw new IOException("A program did not end within %d s".formatted(LIMIT_IN_SECONDS));
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void requireUserNamespace() {
    String reason;
    try {
      Result result = attempt("", "postgres", "--version");
      if (!result.failed()) {
        return;
      }
      reason = lastLine(result.output());
    } catch (IOException e) {
      reason = String.valueOf(e.getMessage());
    }
    throw new DatabaseUnavailableException(
        "PostgreSQL does not run as root, and a user namespace for it is not permitted here (%s)."
            .formatted(reason),
        "Run the service as an ordinary user, or name a PostgreSQL server in spring.datasource.url (SPRING_DATASOURCE_URL).");
  }

  static String lastLine(String output) {
    return output
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .reduce((first, second) -> second)
        .orElse("no reason given");
  }
}
