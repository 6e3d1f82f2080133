package org.crimeprofile.web.limits;

import jakarta.servlet.ServletRequest;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.crimeprofile.web.problem.DatabaseUnavailableEvent;
import org.crimeprofile.web.problem.ProblemWriter;
import org.crimeprofile.web.problem.ServiceUnavailableException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets no more requests at a time be worked on than are served best so; the others wait for a
 * permit, briefly. Half of the pool's connections, which is one for each processor, are for answers
 * that are made, and for requests that are read and perhaps refused: with more under way none is
 * made faster, and those from memory go out later; so it is half of that while many go out from
 * memory. The other half are for whole collections, each of which goes out while its rows are read,
 * so that slow clients can hold no more than that. What is made as a whole takes memory until it is
 * read: a sixteenth of the heap at most, in all.
 */
@Component
public class ConcurrencyLimiter {

  /** Those who make answers are soon done, where all is well. */
  private static final int LONG_WAIT_MILLIS = 1_500;

  /** Where the database is silent, or a slow client may be ahead, it is better to be told soon. */
  private static final int SHORT_WAIT_MILLIS = 500;

  /** What answers may take of the heap while clients read them. */
  private static final int HEAP_FRACTION = 16;

  /** Most bytes that the system takes over at once, whether the client reads or not. */
  public static final int SOCKET_BUFFER_BYTES = 1 << 14;

  /** Names the attribute of a request that says when it came, in nanoseconds of the JVM's clock. */
  public static final String RECEIVED_AT = ConcurrencyLimiter.class.getName();

  private final int permitsOfEach;
  private final int kilobytes;
  private final Semaphore bufferKilobytes;
  private final Semaphore processing;
  private final Semaphore streaming;
  private final CacheHitRate hits;
  private volatile long databaseUnavailableAt = System.nanoTime();

  ConcurrencyLimiter(
      @Value("${spring.datasource.hikari.maximum-pool-size}") int connections, CacheHitRate hits) {
    this.hits = hits;
    this.permitsOfEach = Math.max(1, connections / 2);
    this.kilobytes = (int) (Runtime.getRuntime().maxMemory() / HEAP_FRACTION / 1024);
    this.bufferKilobytes = new Semaphore(kilobytes, true);
    this.processing = new Semaphore(permitsOfEach, true);
    this.streaming = new Semaphore(permitsOfEach, true);
  }

  /**
   * Waits for a permit to make an answer.
   *
   * @param request which may have waited for a thread already
   * @return to be released
   * @throws ServiceUnavailableException if it does not come in time
   */
  Permit acquireToProcess(ServletRequest request) {
    return acquire(
        processing,
        hits.isHigh() ? Math.min(2, permitsOfEach) : 1,
        (long) request.getAttribute(RECEIVED_AT),
        LONG_WAIT_MILLIS,
        "More is asked than can be answered just now. Try again in %d seconds.");
  }

  /**
   * Waits for a permit to stream a whole collection.
   *
   * @return to be released
   * @throws ServiceUnavailableException if it does not come in time
   */
  Permit acquireToStream() {
    return acquire(
        streaming,
        1,
        System.nanoTime(),
        SHORT_WAIT_MILLIS,
        "%2$d whole collections are being sent just now, which is all at a time. Try again in %1$d seconds, or ask for a page with limit.");
  }

  /**
   * Waits for memory to hold an answer until its client has read it. Whoever waits keeps the permit
   * to make one, so that no more are made than are read.
   *
   * @param bytes of the answer
   * @return to be released
   * @throws ServiceUnavailableException if there is none in time
   */
  public Permit acquireToBuffer(int bytes) {
    if (bytes <= SOCKET_BUFFER_BYTES) {
      return () -> {};
    }
    return acquire(
        bufferKilobytes,
        Math.min(bytes / 1024, kilobytes),
        System.nanoTime(),
        SHORT_WAIT_MILLIS,
        "Clients that read slowly have all the memory there is for answers of this size. Try again in %d seconds, or ask for less.");
  }

  /** The database has not answered somebody who had a permit: who waited for long is told so. */
  @EventListener(DatabaseUnavailableEvent.class)
  void onDatabaseUnavailable() {
    databaseUnavailableAt = System.nanoTime();
  }

  private Permit acquire(
      Semaphore available, int permits, long since, int waitMillis, String refusal) {
    try {
      if (available.tryAcquire(permits, waitMillis - millisSince(since), TimeUnit.MILLISECONDS)) {
        if (millisSince(since) <= SHORT_WAIT_MILLIS || databaseUnavailableAt - since < 0) {
          return () -> available.release(permits);
        }
        available.release(permits);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new ServiceUnavailableException(
        refusal.formatted(ProblemWriter.RETRY_AFTER_SECONDS, permitsOfEach));
  }

  private static long millisSince(long moment) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - moment);
  }

  /** What was acquired, and is to be given back. */
  @FunctionalInterface
  public interface Permit {

    /** Gives it back; to be called once. */
    void release();
  }
}
