package org.crimeprofile.web.server;

import java.time.Duration;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Between the order to stop and the first refusal, a moment in which readiness is down and all goes
 * on: what clients have sent already arrives, and whoever shares the load among instances looks.
 */
@Component
class ShutdownDelay implements SmartLifecycle {

  private static final Duration DELAY = Duration.ofSeconds(2);

  private final ApplicationContext context;
  private volatile boolean running;

  ShutdownDelay(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
    try {
      Thread.sleep(DELAY.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Stopped before the web server refuses anything. */
  @Override
  public int getPhase() {
    return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 1;
  }
}
