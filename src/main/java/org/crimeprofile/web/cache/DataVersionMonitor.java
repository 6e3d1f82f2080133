package org.crimeprofile.web.cache;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.request.CurrentDataVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Knows the current version of the data, by asking the database again and again: an import makes
 * responses made from the old one stale. A database that does not answer changes nothing but how
 * long ago that was confirmed.
 */
@Component
class DataVersionMonitor implements CurrentDataVersion, SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DataVersionMonitor.class);

  /** Checks that may fail or be late before responses are called stale. */
  private static final int MISSED_CHECKS = 4;

  private final DataVersion.Watched database;
  private final Duration interval;
  private final AtomicReference<@Nullable DataVersion> current = new AtomicReference<>();
  private volatile long confirmed = System.nanoTime();
  private boolean available = true;
  private @Nullable ScheduledExecutorService scheduler;

  DataVersionMonitor(CacheSettings settings, DataVersion.Watched database) {
    this.database = database;
    this.interval = settings.check();
  }

  @Override
  public @Nullable DataVersion current() {
    return current.get();
  }

  /** A response was made from this version, which may be newer than the last check. */
  void update(DataVersion version) {
    current.updateAndGet(
        known -> known == null || version.number() > known.number() ? version : known);
  }

  /** For how many seconds the database has not confirmed the version; 0 while it does. */
  long secondsStale() {
    long since = System.nanoTime() - confirmed;
    return since > MISSED_CHECKS * interval.toNanos()
        ? Math.max(1, TimeUnit.NANOSECONDS.toSeconds(since))
        : 0;
  }

  private void check() {
    try {
      DataVersion before = current.get();
      // What a response was made from meanwhile is newer than what this check finds.
      current.compareAndSet(before, database.latest());
      confirmed = System.nanoTime();
      if (!available) {
        log.info("The database answers again");
      }
      available = true;
    } catch (DataAccessException unavailable) {
      if (available) {
        log.warn(
            "The database does not answer; what is in memory is still served, marked stale: {}",
            unavailable.getMessage());
      }
      available = false;
    }
  }

  @Override
  public void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "data-version");
              thread.setDaemon(true);
              return thread;
            });
    started.scheduleWithFixedDelay(this::check, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    scheduler = started;
  }

  @Override
  public void stop() {
    if (scheduler != null) {
      scheduler.shutdownNow();
      scheduler = null;
    }
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }
}
