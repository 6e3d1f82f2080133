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
 * @param patience how long a server that does not answer is waited for
 */
@ConfigurationProperties("crime-profile.database")
record DatabaseSettings(
    @Nullable Path folder,
    @DefaultValue("crime_profile_reader") String readerRole,
    @DefaultValue("2m") @Name("wait") Duration patience) {

  /** Needs no quotes in SQL, so that it can stand in a migration and in SET ROLE as it is. */
  private static final Pattern PLAIN_IDENTIFIER = Pattern.compile("(?!pg_)[a-z_][a-z0-9_]{0,62}");

  DatabaseSettings {
    if (!PLAIN_IDENTIFIER.matcher(readerRole).matches()) {
      throw new DatabaseUnavailableException(
          "\"%s\" cannot be the name of the reading role.".formatted(readerRole),
          "Set crime-profile.database.reader-role (CRIME_PROFILE_DATABASE_READER_ROLE) to lower-case letters, digits and _,"
              + " not starting with a digit or pg_.");
    }
    if (patience.isNegative()) {
      throw new DatabaseUnavailableException(
          "The wait for the database cannot be negative.",
          "Set crime-profile.database.wait (CRIME_PROFILE_DATABASE_WAIT) to a duration such as 2m.");
    }
  }

  Path folderOrDefault() {
    return folder != null ? folder : Path.of(System.getProperty("user.home"), ".crime-profile");
  }
}
