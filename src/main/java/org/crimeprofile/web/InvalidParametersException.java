package org.crimeprofile.web;

import java.io.Serial;
import java.util.List;

/** Thrown for a request with wrong parameters; tells all that is wrong with them at once. */
final class InvalidParametersException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<ParameterError> errors;

  InvalidParametersException(List<ParameterError> errors) {
    super(errors.size() + " wrong parameters");
    this.errors = errors;
  }

  List<ParameterError> errors() {
    return errors;
  }
}
