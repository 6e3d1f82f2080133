package org.crimeprofile.web.problem;

import java.io.Serial;

/** Thrown where a request cannot be served just now, and could be in a while: status 503. */
public final class ServiceUnavailableException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Says what the client may do, in a message that it is shown. */
  public ServiceUnavailableException(String message) {
    // Nobody reads where it came from, and a flood of them should cost little.
    super(message, null, false, false);
  }
}
