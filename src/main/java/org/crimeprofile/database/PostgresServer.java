package org.crimeprofile.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts and stops the server on the embedded database's data, and deals with one that a killed
 * service left running.
 */
final class PostgresServer {

  private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

  private static final int ATTEMPTS = 5;

  /** Ports for servers that nobody registered in particular; Linux begins the others at 32768. */
  private static final int LOWEST_PORT = 20_000;

  private static final int FIRST_EPHEMERAL_PORT = 32_768;
  private static final int PORTS_TO_TRY = 100;
  private static final long LONGEST_LOG = 1 << 20;

  private final DataFolder folder;
  private final PostgresPrograms programs;
  private final OwnProcesses processes;

  PostgresServer(DataFolder folder, PostgresPrograms programs) {
    this.folder = folder;
    this.programs = programs;
    this.processes = new OwnProcesses(folder.path());
  }

  /** Starts it on a free port of the loopback address, and returns the port. */
  int start() throws IOException {
    return start(0);
  }

  /**
   * Starts it again where it was, so that whoever knows the port finds it.
   *
   * @param known the port; 0 for any that is free
   */
  int start(int known) throws IOException {
    moveLongLogAway();
    for (int attempt = 1; ; attempt++) {
      int port = known > 0 ? known : freePort();
      Files.writeString(folder.data().resolve(ServerSettings.FILE), ServerSettings.on(port));
      long logged = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
      if (!control("start", "--wait", "--timeout=120", "--log=" + folder.log()).failed()) {
        return port;
      }
      String reason = loggedSince(logged);
      // Somebody else may have taken the port since it was found free.
      if (attempt == ATTEMPTS || !reason.contains("could not bind")) {
        throw new DatabaseUnavailableException(
            "The embedded PostgreSQL did not start: "
                + PostgresPrograms.lastLine(
                    reason
                        .lines()
                        .filter(line -> line.contains("FATAL"))
                        .findFirst()
                        .orElse(reason)),
            "See " + folder.log() + ".");
      }
    }
  }

  void stop() throws IOException {
    if (control("stop", "--wait", "--mode=fast", "--timeout=30").failed()
        && isRunning()
        && control("stop", "--wait", "--mode=immediate", "--timeout=30").failed()) {
      log.warn("PostgreSQL in {} did not stop", folder.path());
    }
  }

  /** The process number of the server. */
  long pid() throws IOException {
    try (var lines = Files.lines(pidFile(), StandardCharsets.ISO_8859_1)) {
      return Long.parseLong(lines.findFirst().orElse("").strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /**
   * After a kill or a power cut: ends what still runs here, and removes the file that only claims
   * to.
   */
  void clearUp() throws IOException {
    if (isRunning()) {
      log.warn("Stopping the PostgreSQL that an earlier run left behind in {}", folder.path());
      stop();
    }
    processes.endAll();
    // PostgreSQL itself would take any live process of that number for its server, and refuse.
    Files.deleteIfExists(pidFile());
  }

  /** Whether its process is there, even if it does not answer. */
  boolean isRunning() throws IOException {
    return Files.exists(pidFile()) && processes.include(pid());
  }

  private PostgresPrograms.Result control(String action, String... options) throws IOException {
    String[] arguments = new String[options.length + 2];
    arguments[0] = action;
    arguments[1] = "--pgdata=" + folder.data();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return programs.attempt("", "pg_ctl", arguments);
  }

  private Path pidFile() {
    return folder.data().resolve("postmaster.pid");
  }

  private String loggedSince(long position) throws IOException {
    byte[] all = Files.exists(folder.log()) ? Files.readAllBytes(folder.log()) : new byte[0];
    int from = (int) Math.min(position, all.length);
    return new String(all, from, all.length - from, StandardCharsets.ISO_8859_1);
  }

  private void moveLongLogAway() throws IOException {
    if (Files.exists(folder.log()) && Files.size(folder.log()) > LONGEST_LOG) {
      Files.move(
          folder.log(),
          folder.log().resolveSibling("postgresql.log.1"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Finds one that systems do not give to outgoing connections: such a connection, of whatever
   * program, could hold it just when the server must start again where it was.
   */
  private static int freePort() throws IOException {
    for (int attempt = 1; ; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, FIRST_EPHEMERAL_PORT);
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
        return socket.getLocalPort();
      } catch (BindException taken) {
        if (attempt == PORTS_TO_TRY) {
          throw taken;
        }
      }
    }
  }
}
