package org.crimeprofile.database;

import org.jspecify.annotations.Nullable;

/**
 * The service cannot start for a reason that its operator can mend: said in plain words, with what
 * to do.
 */
class DatabaseUnavailableException extends RuntimeException {

  private final String action;

  DatabaseUnavailableException(String description, String action) {
    this(description, action, null);
  }

  DatabaseUnavailableException(String description, String action, @Nullable Throwable cause) {
    super(description, cause);
    this.action = action;
  }

  String action() {
    return action;
  }
}
