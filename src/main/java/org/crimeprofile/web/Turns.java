package org.crimeprofile.web;

import jakarta.servlet.ServletRequest;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets no more requests at a time be worked on than are served best so; the others wait for their
 * turn, briefly. Half of the pool's connections, which is one for each processor, are for answers
 * that are made, and for requests that are read and perhaps refused: with more under way none is
 * made faster, and those from memory go out later; so it is half of that while many go out from
 * memory. The other half are for whole collections, each of which goes out while its rows are read,
 * so that slow clients can hold no more than that. What is made as a whole takes memory until it is
 * read: a sixteenth of the heap at most, in all.
 */
@Component
class Turns {

  /** Those who make answers are soon done, where all is well. */
  private static final int PATIENCE_IN_MILLIS = 1_500;

  /** Where the database is silent, or a slow client may be ahead, it is better to be told soon. */
  private static final int LITTLE_PATIENCE_IN_MILLIS = 500;

  /** What answers may take of the heap while clients read them. */
  private static final int PART_OF_HEAP = 16;

  /** Most bytes that the system takes over at once, whether the client reads or not. */
  static final int GONE_AT_ONCE = 1 << 14;

  /** Names the attribute of a request that says when it came, in nanoseconds of the JVM's clock. */
  static final String CAME = Turns.class.getName();

  private final int each;
  private final int kilobytes;
  private final Semaphore room;
  private final Semaphore making;
  private final Semaphore sending;
  private final Warm warm;
  private volatile long trouble = System.nanoTime();

  Turns(@Value("${spring.datasource.hikari.maximum-pool-size}") int connections, Warm warm) {
    this.warm = warm;
    this.each = Math.max(1, connections / 2);
    this.kilobytes = (int) (Runtime.getRuntime().maxMemory() / PART_OF_HEAP / 1024);
    this.room = new Semaphore(kilobytes, true);
    this.making = new Semaphore(each, true);
    this.sending = new Semaphore(each, true);
  }

  /**
   * Waits for the turn to make an answer.
   *
   * @param request which may have waited for a thread already
   * @return what ends the turn
   * @throws BusyException if it does not come in time
   */
  Runnable toMake(ServletRequest request) {
    return turn(
        making,
        warm.isBusy() ? Math.min(2, each) : 1,
        (long) request.getAttribute(CAME),
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
        1,
        System.nanoTime(),
        LITTLE_PATIENCE_IN_MILLIS,
        "%2$d whole collections are being sent just now, which is all at a time. Try again in %1$d seconds, or ask for a page with limit.");
  }

  /**
   * Waits for room to hold an answer until its client has read it. Whoever waits keeps the turn to
   * make one, so that no more are made than are read.
   *
   * @param bytes of the answer
   * @return what gives the room back
   * @throws BusyException if there is none in time
   */
  Runnable toHold(int bytes) {
    if (bytes <= GONE_AT_ONCE) {
      return () -> {};
    }
    return turn(
        room,
        Math.min(bytes / 1024, kilobytes),
        System.nanoTime(),
        LITTLE_PATIENCE_IN_MILLIS,
        "Clients that read slowly have all the memory there is for answers of this size. Try again in %d seconds, or ask for less.");
  }

  /** The database has not answered somebody who had a turn. */
  void trouble() {
    trouble = System.nanoTime();
  }

  private Runnable turn(Semaphore free, int permits, long since, int patience, String refusal) {
    try {
      if (free.tryAcquire(permits, patience - millisSince(since), TimeUnit.MILLISECONDS)) {
        if (millisSince(since) <= LITTLE_PATIENCE_IN_MILLIS || trouble - since < 0) {
          return () -> free.release(permits);
        }
        free.release(permits);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new BusyException(refusal.formatted(ProblemWriter.RETRY_AFTER_SECONDS, each));
  }

  private static long millisSince(long moment) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - moment);
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
