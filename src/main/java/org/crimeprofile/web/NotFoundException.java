package org.crimeprofile.web;

import java.io.Serial;

/** Thrown where a path names something that is not there. */
public final class NotFoundException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Problem.Kind kind;

  private NotFoundException(Problem.Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /**
   * Says that there is no such thing.
   *
   * @param what the kind of thing
   * @param list path of the collection that tells which there are
   */
  public static NotFoundException noSuch(String what, String key, String list) {
    return new NotFoundException(
        Problem.Kind.NOT_FOUND,
        "There is no %s '%s'. GET %s lists those there are."
            .formatted(what, ParameterError.shorten(key), list));
  }

  /** Says that an edition did not measure what was asked for. */
  public static NotFoundException notInEdition(String name, int edition, int firstEdition) {
    return new NotFoundException(
        Problem.Kind.NOT_IN_EDITION,
        "%s was not measured in the %d edition; the Index measures it since %d."
            .formatted(name, edition, firstEdition));
  }

  Problem.Kind kind() {
    return kind;
  }
}
