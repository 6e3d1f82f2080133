package org.crimeprofile.web;

import java.io.Serial;

/** Thrown where a path names something that is not there. */
public final class NotFoundException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** How whoever runs the service loads more; the guide says the same. */
  private static final String IMPORT = "java -jar target/crime-profile-api-0.1.0.jar import FILE";

  private final Reason reason;

  private NotFoundException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * Says that there is no such thing.
   *
   * @param what the kind of thing
   * @param list path of the collection that tells which there are
   */
  public static NotFoundException noSuch(String what, String key, String list) {
    return new NotFoundException(
        Reason.NO_SUCH_RESOURCE,
        "There is no %s '%s'. GET %s lists those there are."
            .formatted(what, ParameterError.shorten(key), list));
  }

  /**
   * Says that it is known, that its figures are not held, and how to load them.
   *
   * @param what the thing with its name, the subject of a sentence
   */
  public static NotFoundException notLoaded(String what) {
    return new NotFoundException(
        Reason.NOT_LOADED,
        "%s is known, but not loaded. To load it from the Index's workbook, run: %s. GET %s/profiles lists those that are loaded."
            .formatted(what, IMPORT, Api.ROOT));
  }

  /** Says that an edition did not measure what was asked for. */
  public static NotFoundException notInEdition(String name, int edition, int firstEdition) {
    return new NotFoundException(
        Reason.NOT_IN_EDITION,
        "%s was not measured in the %d edition; the Index measures it since %d."
            .formatted(name, edition, firstEdition));
  }

  /** Returns why it is not there. */
  public Reason reason() {
    return reason;
  }

  /** Why something is not there. */
  public enum Reason {
    /** Nothing goes by that name. */
    NO_SUCH_RESOURCE,
    /** It is known, and its figures are not held. */
    NOT_LOADED,
    /** The edition did not measure it. */
    NOT_IN_EDITION
  }
}
