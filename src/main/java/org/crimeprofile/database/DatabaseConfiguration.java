package org.crimeprofile.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.util.StringUtils;

/**
 * Gives the service its database. An auto-configuration, so that connection details that a test's
 * container brings are seen first, and Spring Boot's own come after.
 */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableConfigurationProperties({
  DatabaseSettings.class,
  DataSourceProperties.class,
  FlywayProperties.class
})
class DatabaseConfiguration {

  /**
   * The one place that chooses, at run time: a condition would be frozen when the service is
   * compiled ahead of time.
   */
  @Bean
  @ConditionalOnMissingBean(JdbcConnectionDetails.class)
  Database database(
      DatabaseSettings settings, DataSourceProperties dataSource, FlywayProperties flyway) {
    return StringUtils.hasText(dataSource.getUrl())
        ? ConfiguredDatabase.of(settings, dataSource, flyway)
        : EmbeddedDatabase.start(settings);
  }

  @Bean
  @ConditionalOnMissingBean
  Database givenDatabase(
      DatabaseSettings settings, JdbcConnectionDetails jdbc, FlywayConnectionDetails flyway) {
    return ConfiguredDatabase.of(settings, jdbc, flyway);
  }

  @Bean
  @ConditionalOnMissingBean
  JdbcConnectionDetails readingConnection(Database database) {
    return new ReadingConnection(database.reader());
  }

  @Bean
  @ConditionalOnMissingBean
  FlywayConnectionDetails ownerConnection(Database database) {
    return new OwnerConnection(database.owner());
  }

  @Bean
  Migrations migrations(Database database, DatabaseSettings settings) {
    return new Migrations(database, settings);
  }

  @Bean
  static ReadingRole readingRole(
      ObjectProvider<Database> database, ObjectProvider<DatabaseSettings> settings) {
    return new ReadingRole(database, settings);
  }

  @Bean
  Outage outage(Database database) {
    return new Outage(database);
  }

  @Bean
  static PoolGuard poolGuard(ObjectProvider<Outage> outage) {
    return new PoolGuard(outage);
  }

  @Bean
  DatabaseHealth databaseHealthIndicator(DataSource pool, Outage outage) {
    return new DatabaseHealth(pool, outage);
  }

  @Bean
  DatabaseDescription databaseDescription(Database database) {
    return database.description();
  }
}
