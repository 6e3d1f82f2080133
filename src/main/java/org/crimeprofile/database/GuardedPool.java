package org.crimeprofile.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool, which hands out nothing while the database does not answer: requests are refused at
 * once then, rather than wait each for itself, and the pool, which waits longer from attempt to
 * attempt, is left alone until the server is back.
 */
final class GuardedPool extends DelegatingDataSource {

  private final HikariDataSource pool;
  private final Outage outage;

  GuardedPool(HikariDataSource pool, Outage outage) {
    super(pool);
    this.pool = pool;
    this.outage = outage;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (outage.isOn()) {
      throw new SQLTransientConnectionException("the database does not answer", "08001");
    }
    try {
      return pool.getConnection();
    } catch (SQLException e) {
      SQLException reason = reason(e);
      if (reason != null && isAway(reason)) {
        outage.begin(reason);
      }
      throw e;
    }
  }

  /** What the pool met when it last tried to connect; nothing where all connections are in use. */
  private static @Nullable SQLException reason(SQLException failure) {
    return failure.getCause() instanceof SQLException cause ? cause : null;
  }

  /** A server that is short of connections is there, as long as it left the pool some. */
  private boolean isAway(SQLException reason) {
    return ServerAnswer.of(reason) == ServerAnswer.NOT_YET
        && (!String.valueOf(reason.getSQLState()).startsWith("53")
            || pool.getHikariPoolMXBean().getTotalConnections() == 0);
  }
}
