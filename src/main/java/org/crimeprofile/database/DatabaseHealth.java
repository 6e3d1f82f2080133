package org.crimeprofile.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database answers, in words for whoever runs the service. */
final class DatabaseHealth implements HealthIndicator {

  private static final String REASON = "reason";

  private final DataSource pool;
  private final Outage outage;

  DatabaseHealth(DataSource pool, Outage outage) {
    this.pool = pool;
    this.outage = outage;
  }

  @Override
  public Health health() {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(1) ? Health.up().build() : down("the connection broke");
    } catch (SQLException e) {
      return down(
          outage
              .reason()
              .map(reason -> "the database does not answer: " + reason)
              .orElse("all connections are in use"));
    }
  }

  private static Health down(String reason) {
    return Health.down().withDetail(REASON, reason).build();
  }
}
