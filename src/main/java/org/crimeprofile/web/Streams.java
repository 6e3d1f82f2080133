package org.crimeprofile.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * The answers that go out while their rows are read. Each holds a connection to the database for as
 * long as its client takes, so that a few slow clients could hold them all: some are kept for
 * others.
 */
@Component
class Streams {

  /** Of the pool's eight connections. */
  private static final int MOST = 4;

  /** Most collections are sent within a fraction of this. */
  private static final int PATIENCE_IN_MILLIS = 250;

  private final Semaphore free = new Semaphore(MOST, true);

  /**
   * Begins one, to be ended.
   *
   * @throws BusyException if as many as may be are under way
   */
  void begin() {
    try {
      if (!free.tryAcquire(PATIENCE_IN_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
  }

  void end() {
    free.release();
  }

  /** Thrown where no more can be sent at the moment. */
  static final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BusyException() {
      super(
          "%d whole collections are being sent just now, which is all at a time. Try again in %d seconds, or ask for a page with limit."
              .formatted(MOST, ProblemWriter.RETRY_AFTER_SECONDS));
    }
  }
}
