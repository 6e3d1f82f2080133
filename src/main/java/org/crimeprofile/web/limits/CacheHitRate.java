package org.crimeprofile.web.limits;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** How much is answered from memory, which takes time from what is not. */
@Component
public class CacheHitRate {

  /** What one processor answers in a second with a few hundredths of its time. */
  private static final int HIGH_PER_PROCESSOR = 1_000;

  /** Shortest time over which is counted. */
  private static final int INTERVAL_MILLIS = 100;

  private final LongAdder hits = new LongAdder();
  private long measuredAt = System.nanoTime();
  private long hitsThen;
  private boolean high;

  /** Counts an answer from memory. */
  public void increment() {
    hits.increment();
  }

  /** Whether much was answered from memory since this was last asked. */
  synchronized boolean isHigh() {
    long now = System.nanoTime();
    long millis = TimeUnit.NANOSECONDS.toMillis(now - measuredAt);
    if (millis >= INTERVAL_MILLIS) {
      long hitsNow = hits.sum();
      long most = Runtime.getRuntime().availableProcessors() * HIGH_PER_PROCESSOR * millis / 1_000;
      high = hitsNow - hitsThen > most;
      measuredAt = now;
      hitsThen = hitsNow;
    }
    return high;
  }
}
