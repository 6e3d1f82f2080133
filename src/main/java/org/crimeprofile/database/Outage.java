package org.crimeprofile.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A time in which the database does not answer. It ends when a new connection, tried beside the
 * pool, succeeds. Logged when it begins, once in a while, and when it ends.
 */
final class Outage implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Outage.class);

  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);
  private static final Duration BETWEEN_REMINDERS = Duration.ofMinutes(5);

  private final Database database;
  private final AtomicReference<State> state = new AtomicReference<>(State.ANSWERS);
  private volatile boolean closed;

  Outage(Database database) {
    this.database = database;
  }

  boolean isOn() {
    return state.get() != State.ANSWERS;
  }

  /** What the server said last, or the network, while it is on. */
  Optional<String> reason() {
    return isOn() ? Optional.of(state.get().reason) : Optional.empty();
  }

  void begin(SQLException failure) {
    String reason = ServerAnswer.reason(failure);
    if (closed || !state.compareAndSet(State.ANSWERS, new State(reason))) {
      return;
    }
    log.warn(
        "PostgreSQL at {} does not answer ({}); requests that need it get 503 until it does",
        database.reader().server(),
        reason);
    Thread watch = new Thread(this::watch, "database-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private void watch() {
    long began = System.nanoTime();
    long reminded = began;
    Login login = database.reader();
    while (!closed) {
      try (Connection connection = login.connectBriefly()) {
        connection.isValid(1);
        state.set(State.ANSWERS);
        log.warn("PostgreSQL at {} answers again, after {}", login.server(), since(began));
        return;
      } catch (SQLException e) {
        String reason = ServerAnswer.reason(e);
        state.set(new State(reason));
        if (System.nanoTime() - reminded > BETWEEN_REMINDERS.toNanos()) {
          reminded = System.nanoTime();
          log.warn(
              "PostgreSQL at {} has not answered for {} ({})",
              login.server(),
              since(began),
              reason);
        }
      }
      pause();
      database.revive();
    }
  }

  private static String since(long began) {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + " s";
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_ATTEMPTS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  private record State(String reason) {
    static final State ANSWERS = new State("");
  }
}
