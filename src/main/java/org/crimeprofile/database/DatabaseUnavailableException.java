package org.crimeprofile.database;

import org.jspecify.annotations.Nullable;

/**
 * The service cannot start, or a command not do its work, for a reason that its operator can mend:
 * said in plain words, with what to do.
 */
public class DatabaseUnavailableException extends RuntimeException {

  private final String action;

  /** Says what is wrong, and what the operator can do. */
  public DatabaseUnavailableException(String description, String action) {
    this(description, action, null);
  }

  DatabaseUnavailableException(String description, String action, @Nullable Throwable cause) {
    super(description, cause);
    this.action = action;
  }

  /** What the operator can do. */
  public String action() {
    return action;
  }
}
