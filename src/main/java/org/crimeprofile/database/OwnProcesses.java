package org.crimeprofile.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The processes that run PostgreSQL's programs from the database folder. Nobody else runs those of
 * this private, locked folder, so what runs there before a start is left over from a killed one; a
 * process number alone proves nothing.
 */
record OwnProcesses(Path folder) {

  private static final Logger log = LoggerFactory.getLogger(OwnProcesses.class);

  private static final int PATIENCE_IN_SECONDS = 5;

  boolean include(long pid) {
    return ProcessHandle.of(pid).filter(this::isOurs).isPresent();
  }

  /** Such as an initdb whose service was killed: it would write beside the next one. */
  void endAll() throws IOException {
    for (ProcessHandle leftover : ProcessHandle.allProcesses().filter(this::isOurs).toList()) {
      log.warn("Ending the process {} that an earlier run left behind", leftover.pid());
      end(leftover);
    }
  }

  private boolean isOurs(ProcessHandle process) {
    return process.info().command().map(Path::of).filter(this::isOurs).isPresent();
  }

  private boolean isOurs(Path program) {
    // Any version's: the server may be that of the service before an update.
    return program.startsWith(folder)
        && folder.relativize(program).toString().startsWith(PostgresBinaries.PREFIX);
  }

  private static void end(ProcessHandle process) throws IOException {
    process.destroy();
    try {
      process.onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
    } catch (ExecutionException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while a process was ended", e);
    }
  }
}
