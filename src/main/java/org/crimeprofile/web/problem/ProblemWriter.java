package org.crimeprofile.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.crimeprofile.web.ParameterError;
import org.crimeprofile.web.request.FormatSuffix;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems, whatever format was asked for. */
@Component
public class ProblemWriter {

  /** What clients are told to wait before they try again. */
  public static final int RETRY_AFTER_SECONDS = 5;

  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  /** Writes a problem of a kind. */
  public void write(
      HttpServletRequest request, HttpServletResponse response, Problem.Kind kind, String detail)
      throws IOException {
    write(response, Problem.of(kind, detail, FormatSuffix.path(request)));
  }

  /** Writes what is wrong with parameters. */
  public void write(
      HttpServletRequest request, HttpServletResponse response, List<ParameterError> errors)
      throws IOException {
    write(response, Problem.of(errors, FormatSuffix.path(request)));
  }

  /** The database does not answer, or not in time. */
  void databaseUnavailable(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    unavailable(
        request,
        response,
        "The database does not answer just now. Try again in %d seconds."
            .formatted(RETRY_AFTER_SECONDS));
  }

  /** Something else that passes. */
  public void unavailable(HttpServletRequest request, HttpServletResponse response, String detail)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
    write(request, response, Problem.Kind.UNAVAILABLE, detail);
  }

  void write(HttpServletResponse response, Problem problem) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(problem.status());
    if (problem.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
      response.setHeader(HttpHeaders.ALLOW, Problem.METHODS);
    }
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    json.writeValue(response.getOutputStream(), problem);
  }
}
