package org.crimeprofile.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tells the connection pool who reads. */
record ReadingConnection(Login login) implements JdbcConnectionDetails {

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
