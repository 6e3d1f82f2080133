package org.crimeprofile.profile;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.crimeprofile.web.DataVersion;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks for the latest data version on one connection of its own, of the same kind as those that
 * requests use: when these are all taken, an import must be noticed nevertheless.
 */
@Component
class WatchedDataVersion implements DataVersion.Watched, DisposableBean {

  private final HikariDataSource connection;
  private final JdbcClient database;
  private final JdbcClient pool;

  WatchedDataVersion(DataSource reading) throws SQLException {
    HikariConfig settings = new HikariConfig();
    reading.unwrap(HikariDataSource.class).copyStateTo(settings);
    settings.setPoolName("watching");
    settings.setMaximumPoolSize(1);
    settings.setAutoCommit(true);
    settings.setInitializationFailTimeout(-1);
    connection = new HikariDataSource(settings);
    database = JdbcClient.create(connection);
    pool = JdbcClient.create(reading);
  }

  @Override
  public DataVersion latest() {
    try {
      return DataVersions.latest(database);
    } catch (DataAccessException silent) {
      // While memory answers everybody nobody takes a connection of the pool, which looks after a
      // database that is away.
      pool.sql("select 1").query(Integer.class).single();
      throw silent;
    }
  }

  @Override
  public void destroy() {
    connection.close();
  }
}
