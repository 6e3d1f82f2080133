package org.crimeprofile.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What of the database is ours to set; addresses and logins are {@code spring.datasource.*} and
 * {@code spring.flyway.*}.
 *
 * @param folder where the embedded database lives; {@code .crime-profile} in the user's home if
 *     absent
 * @param readerRole the role that may only read; fixed once the first migration ran
 * @param sqlRole the role for SQL tools, which sees the views in the schema {@code api} alone
 * @param patience how long a server that does not answer is waited for
 */
@ConfigurationProperties("crime-profile.database")
record DatabaseSettings(
    @Nullable Path folder,
    @DefaultValue("crime_profile_reader") String readerRole,
    @DefaultValue("crime_profile_sql") String sqlRole,
    @DefaultValue("2m") @Name("wait") Duration patience) {

  /** Needs no quotes in SQL, so that it can stand in a migration and in SET ROLE as it is. */
  private static final Pattern PLAIN_IDENTIFIER = Pattern.compile("(?!pg_)[a-z_][a-z0-9_]{0,62}");

  DatabaseSettings {
    requirePlain(readerRole, "reading role", "reader-role", "READER_ROLE");
    requirePlain(sqlRole, "role for SQL tools", "sql-role", "SQL_ROLE");
    if (sqlRole.equals(readerRole)) {
      throw new DatabaseUnavailableException(
          "The role for SQL tools cannot be the reading role, which sees more.",
          "Set crime-profile.database.sql-role (CRIME_PROFILE_DATABASE_SQL_ROLE) to a name of its own.");
    }
    if (patience.isNegative()) {
      throw new DatabaseUnavailableException(
          "The wait for the database cannot be negative.",
          "Set crime-profile.database.wait (CRIME_PROFILE_DATABASE_WAIT) to a duration such as 2m.");
    }
  }

  private static void requirePlain(String role, String kind, String setting, String variable) {
    if (!PLAIN_IDENTIFIER.matcher(role).matches()) {
      throw new DatabaseUnavailableException(
          "\"%s\" cannot be the name of the %s.".formatted(role, kind),
          ("Set crime-profile.database.%s (CRIME_PROFILE_DATABASE_%s) to lower-case letters, digits and _,"
                  + " not starting with a digit or pg_.")
              .formatted(setting, variable));
    }
  }

  Path folderOrDefault() {
    return folder != null ? folder : Path.of(System.getProperty("user.home"), ".crime-profile");
  }
}
