package org.crimeprofile.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.StringUtils;

/**
 * Where one login does everything, makes each pooled connection drop to the role that only reads.
 */
final class ReadingRole implements BeanPostProcessor {

  private final ObjectProvider<Database> database;
  private final ObjectProvider<DatabaseSettings> settings;

  ReadingRole(ObjectProvider<Database> database, ObjectProvider<DatabaseSettings> settings) {
    this.database = database;
    this.settings = settings;
  }

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool && database.getObject().description().sharedLogin()) {
      String setRole = "SET ROLE " + settings.getObject().readerRole();
      String before = pool.getConnectionInitSql();
      pool.setConnectionInitSql(StringUtils.hasText(before) ? before + "; " + setRole : setRole);
      // Commits the statement: otherwise the first rollback would undo it, and hand out the owner's
      // rights.
      pool.setIsolateInternalQueries(true);
    }
    return bean;
  }
}
