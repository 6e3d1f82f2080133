package org.crimeprofile.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.ValidateOutput;

/** Refuses a database whose migrations are not those of this version of the service. */
record SchemaHistory(Flyway flyway) {

  private static final int MOST_NAMED = 5;

  private static final String ACTION =
      "Start the version of the service that the database belongs to, or name another database"
          + " (spring.datasource.url, crime-profile.database.folder).";

  /** Whatever is merely older is migrated, and no reason to refuse. */
  void check() {
    MigrationInfoService info = flyway.info();
    refuseNewer(info);
    List<ValidateOutput> wrong =
        Objects.requireNonNullElse(
            flyway.validateWithResult().invalidMigrations, List.<ValidateOutput>of());
    List<String> others =
        wrong.stream()
            .filter(migration -> !isPending(migration))
            .map(SchemaHistory::describe)
            .toList();
    if (!others.isEmpty()) {
      String more =
          others.size() > MOST_NAMED ? " and %d more".formatted(others.size() - MOST_NAMED) : "";
      throw new DatabaseUnavailableException(
          "The database has other migrations than this version of the service: %s%s."
              .formatted(others.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")), more),
          ACTION);
    }
  }

  private static void refuseNewer(MigrationInfoService info) {
    Arrays.stream(info.applied())
        .filter(
            migration ->
                migration.getState() == MigrationState.FUTURE_SUCCESS
                    || migration.getState() == MigrationState.FUTURE_FAILED)
        .map(MigrationInfo::getVersion)
        .max(Comparator.naturalOrder())
        .ifPresent(
            newest -> {
              throw new DatabaseUnavailableException(
                  "The database was migrated by a newer version of the service: it is at V%s, and this version ends with V%s."
                      .formatted(newest, known(info)),
                  ACTION);
            });
  }

  private static MigrationVersion known(MigrationInfoService info) {
    return Arrays.stream(info.all())
        .filter(migration -> migration.getState().isResolved())
        .map(MigrationInfo::getVersion)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(MigrationVersion.EMPTY);
  }

  private static boolean isPending(ValidateOutput migration) {
    return migration.errorDetails.errorCode
            == CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED
        || migration.errorDetails.errorCode
            == CoreErrorCode.RESOLVED_REPEATABLE_MIGRATION_NOT_APPLIED
        || migration.errorDetails.errorCode == CoreErrorCode.OUTDATED_REPEATABLE_MIGRATION
        // A view for outsiders that a later version no longer has, or that came from another.
        || migration.errorDetails.errorCode
            == CoreErrorCode.APPLIED_REPEATABLE_MIGRATION_NOT_RESOLVED;
  }

  private static String describe(ValidateOutput migration) {
    boolean versioned = migration.version != null && !migration.version.isEmpty();
    String name = versioned ? "V" + migration.version : "\"" + migration.description + "\"";
    if (migration.errorDetails.errorCode
        == CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED) {
      return name + " ran and is unknown here";
    }
    if (migration.errorDetails.errorCode == CoreErrorCode.FAILED_VERSIONED_MIGRATION) {
      return name + " failed half-way";
    }
    return name + " ran in another form";
  }
}
