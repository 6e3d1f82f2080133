package org.crimeprofile.web.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lines for the standard output, written together some times a second: a call of the system for
 * each would cost more than most answers do.
 */
final class AccessLogOutput {

  private static final int INTERVAL_MILLIS = 100;
  private static final int MAX_CHARACTERS = 1 << 16;

  private final StringBuilder waiting = new StringBuilder();
  private @Nullable ScheduledExecutorService clock;

  void add(CharSequence line) {
    synchronized (waiting) {
      waiting.append(line).append('\n');
      if (waiting.length() > MAX_CHARACTERS) {
        write();
      }
    }
  }

  private void write() {
    synchronized (waiting) {
      if (!waiting.isEmpty()) {
        System.out.print(waiting);
        System.out.flush();
        waiting.setLength(0);
      }
    }
  }

  void start() {
    clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "request-log");
              thread.setDaemon(true);
              return thread;
            });
    clock.scheduleWithFixedDelay(
        this::write, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Writes what still waits. */
  void stop() {
    if (clock != null) {
      clock.shutdown();
    }
    write();
  }
}
