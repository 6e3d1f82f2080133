package org.crimeprofile.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Runs the embedded database in a JVM of its own, to be killed like a service whose machine's owner
 * lost patience.
 */
final class KillableService {

  private static final String READY = "ready";

  private KillableService() {}

  static Process start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KillableService.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    StringBuilder output = new StringBuilder();
    BufferedReader lines = process.inputReader();
    for (String line; (line = lines.readLine()) != null; ) {
      if (line.equals(READY)) {
        return process;
      }
      output.append(line).append('\n');
    }
    throw new IllegalStateException("The service did not start:\n" + output);
  }

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedDatabase database =
        EmbeddedDatabase.start(EmbeddedServer.settings(Path.of(arguments[0])));
    System.out.println(READY);
    Thread.currentThread().join();
    database.close();
  }
}
