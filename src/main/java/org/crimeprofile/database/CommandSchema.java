package org.crimeprofile.database;

import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;

/**
 * Sees to it that a command finds the schema that it knows. It migrates where no service can be
 * running; beside one that is of another version, it does nothing.
 */
record CommandSchema(Database database, DatabaseSettings settings, FlywayProperties properties) {

  void prepare() {
    Flyway flyway = flyway();
    MigrationInfoService info = flyway.info();
    if (Arrays.stream(info.applied()).anyMatch(CommandSchema::isUnknown)
        || !flyway.validateWithResult().validationSuccessful) {
      throw new DatabaseUnavailableException(
          "The database was migrated by another version of the service than this command's.",
          "Use the jar that the service runs from.");
    }
    if (info.pending().length == 0) {
      return;
    }
    boolean ours = database instanceof EmbeddedDatabase;
    boolean unused = info.applied().length == 0;
    if (!ours && !unused) {
      throw new DatabaseUnavailableException(
          "The database's schema is older than this command: %d migrations have not run."
              .formatted(info.pending().length),
          "Start the service of this version once, which migrates; then run this command again.");
    }
    new Migrations(database, settings).migrate(flyway);
  }

  private static boolean isUnknown(MigrationInfo migration) {
    return Stream.of("FUTURE", "MISSING")
        .anyMatch(state -> migration.getState().name().startsWith(state));
  }

  /** With what the service migrates with. */
  private Flyway flyway() {
    Login owner = database.owner();
    return Flyway.configure()
        .dataSource(owner.url(), owner.user(), owner.password())
        .locations(properties.getLocations().toArray(String[]::new))
        .defaultSchema(properties.getDefaultSchema())
        .schemas(properties.getSchemas().toArray(String[]::new))
        .table(properties.getTable())
        .placeholders(properties.getPlaceholders())
        // Said otherwise, and only where it matters.
        .ignoreMigrationPatterns("*:pending", "*:future")
        .load();
  }
}
