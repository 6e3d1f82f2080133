package org.crimeprofile.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets no more requests at a time be worked on than are served best so; the others wait for their
 * turn, briefly. Half of the pool's connections, which is one for each processor, are for answers
 * that are made, and for requests that are read and perhaps refused: with more under way none is
 * made faster, and those from memory go out later. The other half are for whole collections, each
 * of which goes out while its rows are read, so that slow clients can hold no more than that.
 */
@Component
class Turns {

  /** Those who make answers are soon done, where all is well. */
  private static final int PATIENCE_IN_MILLIS = 1_500;

  /** Where the database is silent, or a slow client may be ahead, it is better to be told soon. */
  private static final int LITTLE_PATIENCE_IN_MILLIS = 500;

  private final int each;
  private final Semaphore making;
  private final Semaphore sending;
  private volatile long trouble = System.nanoTime();

  Turns(@Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
    this.each = Math.max(1, connections / 2);
    this.making = new Semaphore(each, true);
    this.sending = new Semaphore(each, true);
  }

  /**
   * Waits for the turn to make an answer.
   *
   * @return what ends the turn
   * @throws BusyException if it does not come in time
   */
  Runnable toMake() {
    return turn(
        making,
        PATIENCE_IN_MILLIS,
        "More is asked than can be answered just now. Try again in %d seconds.");
  }

  /**
   * Waits for the turn to send a whole collection.
   *
   * @return what ends the turn
   * @throws BusyException if it does not come in time
   */
  Runnable toSend() {
    return turn(
        sending,
        LITTLE_PATIENCE_IN_MILLIS,
        "%2$d whole collections are being sent just now, which is all at a time. Try again in %1$d seconds, or ask for a page with limit.");
  }

  /** The database has not answered somebody who had a turn. */
  void trouble() {
    trouble = System.nanoTime();
  }

  private Runnable turn(Semaphore free, int patience, String refusal) {
    long began = System.nanoTime();
    try {
      if (free.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
        if (millisSince(began) <= LITTLE_PATIENCE_IN_MILLIS || trouble - began < 0) {
          return free::release;
        }
        free.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new BusyException(refusal.formatted(ProblemWriter.RETRY_AFTER_SECONDS, each));
  }

  private static long millisSince(long began) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
  }

  /** Thrown where a turn did not come. */
  static final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BusyException(String message) {
      // Nobody reads where it came from, and a flood of them should cost little.
      super(message, null, false, false);
    }
  }
}
