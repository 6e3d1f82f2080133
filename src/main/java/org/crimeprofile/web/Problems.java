package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what controllers and Spring MVC refuse into problems. */
@RestControllerAdvice
class Problems {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);
  private static final String RETRY_AFTER_SECONDS = "5";

  private final ProblemWriter writer;

  Problems(ProblemWriter writer) {
    this.writer = writer;
  }

  @ExceptionHandler
  void invalid(
      InvalidParametersException refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.write(request, response, refused.errors());
  }

  @ExceptionHandler
  void notFound(NotFoundException refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.write(request, response, refused.kind(), Objects.requireNonNull(refused.getMessage()));
  }

  @ExceptionHandler
  void noRoute(
      NoResourceFoundException refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.write(
        request,
        response,
        Problem.Kind.NOT_FOUND,
        ProblemErrorController.detail(Problem.Kind.NOT_FOUND));
  }

  @ExceptionHandler
  void method(
      HttpRequestMethodNotSupportedException refused,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    writer.write(
        request,
        response,
        Problem.Kind.METHOD_NOT_ALLOWED,
        "%s is not allowed: this service only reads. Allowed are %s."
            .formatted(refused.getMethod(), Problem.METHODS));
  }

  @ExceptionHandler
  void format(
      HttpMediaTypeNotAcceptableException refused,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    writer.write(
        request,
        response,
        Problem.Kind.NOT_ACCEPTABLE,
        NoSuchFormat.detail(refused.getSupportedMediaTypes()));
  }

  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    CannotCreateTransactionException.class,
    QueryTimeoutException.class
  })
  void databaseAway(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    log.warn("no answer from the database: {}", failure.getMessage());
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    writer.write(
        request,
        response,
        Problem.Kind.UNAVAILABLE,
        "The database does not answer just now. Try again in %s seconds."
            .formatted(RETRY_AFTER_SECONDS));
  }
}
