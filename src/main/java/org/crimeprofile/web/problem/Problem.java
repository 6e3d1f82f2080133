package org.crimeprofile.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;
import org.crimeprofile.web.ParameterError;
import org.jspecify.annotations.Nullable;

/** An error as RFC 9457 has it: what was wrong, and how to get it right. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    @Schema(description = "Stable identifier of the kind of problem.") String type,
    @Schema(description = "The kind of problem, in words.") String title,
    @Schema(description = "The HTTP status.", example = "400") int status,
    @Schema(description = "What was wrong with this request, and what would be right.")
        String detail,
    @Schema(description = "Path of the request.") String instance,
    @Schema(description = "What is wrong with which parameter; only for invalid parameters.")
        @Nullable List<ParameterError> errors) {

  private static final int MAX_ERRORS_IN_DETAIL = 5;

  /** The media type of problems (RFC 9457). */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The methods that a service which only reads allows. */
  public static final String METHODS = "GET, HEAD, OPTIONS";

  /** A problem of a kind, whose detail is of this request. */
  public static Problem of(Kind kind, String detail, String instance) {
    return new Problem(kind.type(), kind.title, kind.status, detail, instance, null);
  }

  static Problem of(List<ParameterError> errors, String instance) {
    Kind kind = Kind.INVALID_PARAMETER;
    String detail =
        errors.stream()
            .limit(MAX_ERRORS_IN_DETAIL)
            .map(ParameterError::sentence)
            .collect(Collectors.joining(" "));
    return new Problem(kind.type(), kind.title, kind.status, detail, instance, errors);
  }

  /** The kinds of problem that clients can tell apart. */
  public enum Kind {
    INVALID_PARAMETER("invalid-parameter", "Invalid parameter", 400),
    BAD_REQUEST("bad-request", "Bad request", 400),
    NOT_FOUND("not-found", "Not found", 404),
    NOT_LOADED("not-loaded", "Known, but not loaded", 404),
    NOT_IN_EDITION("not-in-edition", "Not measured in that edition", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", "Method not allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", "No such format", 406),
    URI_TOO_LONG("uri-too-long", "Request line too long", 414),
    TOO_MANY_REQUESTS("too-many-requests", "Too many requests", 429),
    HEADERS_TOO_LARGE("headers-too-large", "Too many or too long headers", 431),
    INTERNAL_ERROR("internal-error", "Internal error", 500),
    UNAVAILABLE("unavailable", "Temporarily unavailable", 503);

    private final String slug;
    private final String title;
    private final int status;

    Kind(String slug, String title, int status) {
      this.slug = slug;
      this.title = title;
      this.status = status;
    }

    /** Returns the kind in words. */
    public String title() {
      return title;
    }

    /** Returns the HTTP status. */
    public int status() {
      return status;
    }

    String type() {
      return "urn:crime-profile:problem:" + slug;
    }

    /**
     * The first kind with a status; what has no kind of its own is a bad request or an internal
     * error.
     */
    static Kind of(int status) {
      for (Kind kind : values()) {
        if (kind.status == status && kind != INVALID_PARAMETER) {
          return kind;
        }
      }
      return status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    }
  }
}
