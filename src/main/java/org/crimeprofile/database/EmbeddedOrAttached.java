package org.crimeprofile.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the embedded database for a command: that of the process that holds the folder, or starts
 * one.
 */
record EmbeddedOrAttached(DatabaseSettings settings) {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedOrAttached.class);

  private static final long PAUSE_IN_MILLIS = 200;

  /**
   * Whoever holds the folder may be about to start its server, or to stop it, so that both ways are
   * tried until one is open.
   */
  Database open() {
    long deadline = System.nanoTime() + settings.patience().toNanos();
    while (true) {
      try {
        return EmbeddedDatabase.start(settings);
      } catch (DataFolder.InUse held) {
        Optional<Database> attached = attach();
        if (attached.isPresent()) {
          return attached.get();
        }
        if (System.nanoTime() > deadline) {
          throw held;
        }
        log.debug("Waiting for the database in {}", settings.folderOrDefault());
        pause(held);
      }
    }
  }

  private Optional<Database> attach() {
    Path folder = settings.folderOrDefault();
    Optional<Login> owner = DataFolder.connectionFile(folder).runningOwner();
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(AttachedDatabase.of(owner.get()));
    } catch (SQLException e) {
      if (ServerAnswer.of(e) == ServerAnswer.NOT_YET) {
        return Optional.empty();
      }
      throw ServerAnswer.explain(owner.get(), e);
    }
  }

  private static void pause(DatabaseUnavailableException held) {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_IN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw held;
    }
  }
}
