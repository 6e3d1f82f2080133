package org.crimeprofile.web;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown for a request with wrong parameters; tells all that is wrong with them at once. */
public final class InvalidParametersException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<ParameterError> errors;

  /** Tells all that is wrong with a request. */
  public InvalidParametersException(List<ParameterError> errors) {
    super(errors.size() + " wrong parameters");
    this.errors = errors;
  }

  /**
   * Says what is wrong with a parameter that is admitted by itself, and not beside the others.
   *
   * @param value as it was given; null where it was not
   * @param allowed what would be right, where that can be listed
   */
  public static InvalidParametersException because(
      String parameter, @Nullable String value, String message, Collection<String> allowed) {
    return new InvalidParametersException(
        List.of(new ParameterError(parameter, value, message, allowed)));
  }

  /** Returns what is wrong, at least one thing. */
  public List<ParameterError> errors() {
    return errors;
  }
}
