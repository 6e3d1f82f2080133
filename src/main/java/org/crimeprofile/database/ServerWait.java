package org.crimeprofile.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for a server that does not answer yet; one that answers with a refusal is not asked twice.
 */
record ServerWait(Duration limit) {

  private static final Logger log = LoggerFactory.getLogger(ServerWait.class);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** What is asked over the connection once there is one. */
  interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  <T> T ask(Login login, Question<T> question) {
    long deadline = System.nanoTime() + limit.toNanos();
    Duration pause = FIRST_PAUSE;
    while (true) {
      try (Connection connection = login.connect()) {
        return question.ask(connection);
      } catch (SQLException e) {
        if (ServerAnswer.of(e) != ServerAnswer.NOT_YET) {
          throw ServerAnswer.explain(login, e);
        }
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (left.isNegative() || left.isZero()) {
          throw gaveUp(login, e);
        }
        pause = pause.compareTo(left) < 0 ? pause : left;
        log.warn("Waiting for PostgreSQL at {} ({})", login.server(), ServerAnswer.reason(e));
      }
      sleep(pause);
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
              ? pause.multipliedBy(2)
              : LONGEST_PAUSE;
    }
  }

  private DatabaseUnavailableException gaveUp(Login login, SQLException failure) {
    return new DatabaseUnavailableException(
        "PostgreSQL at %s did not answer within %d s: %s."
            .formatted(login.server(), limit.toSeconds(), ServerAnswer.reason(failure)),
        "Start it, correct spring.datasource.url (SPRING_DATASOURCE_URL), or raise crime-profile.database.wait"
            + " (CRIME_PROFILE_DATABASE_WAIT).",
        failure);
  }

  private static void sleep(Duration pause) {
    Thread wake = new Thread(Thread.currentThread()::interrupt);
    try {
      // Or a service that is told to stop would first wait to the end.
      Runtime.getRuntime().addShutdownHook(wake);
      Thread.sleep(pause.toMillis());
      Runtime.getRuntime().removeShutdownHook(wake);
    } catch (InterruptedException | IllegalStateException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailableException(
          "The service was stopped while it waited for PostgreSQL.", "Start it again.", e);
    }
  }
}
