package org.crimeprofile.database;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the pool two connections for each processor, unless {@code
 * spring.datasource.hikari.maximum-pool-size} says otherwise. What is read is in PostgreSQL's
 * memory, so that statements do not wait for disks: with more of them nothing is read faster, and
 * what is answered from memory comes later. At least a few, as a slow client of a long table keeps
 * its own; at most what leaves room for other services below the limit of the role.
 */
class PoolSize implements EnvironmentPostProcessor {

  private static final String SIZE = "spring.datasource.hikari.maximum-pool-size";

  private static final int LEAST = 4;
  private static final int MOST = 16;

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    int two = 2 * Runtime.getRuntime().availableProcessors();
    int size = Math.max(LEAST, Math.min(two, MOST));
    environment.getPropertySources().addLast(new MapPropertySource("poolSize", Map.of(SIZE, size)));
  }
}
