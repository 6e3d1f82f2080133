package org.crimeprofile.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/**
 * Tells Flyway who migrates; never over the pool, whose role a first migration has yet to create.
 */
record OwnerConnection(Login login) implements FlywayConnectionDetails {

  @Override
  public String getJdbcUrl() {
    return login.url();
  }

  @Override
  public @Nullable String getUsername() {
    return login.user();
  }

  @Override
  public @Nullable String getPassword() {
    return login.password();
  }
}
