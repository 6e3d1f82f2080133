package org.crimeprofile.web.problem;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.crimeprofile.web.InvalidParametersException;
import org.crimeprofile.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what controllers and Spring MVC refuse into problems. */
@RestControllerAdvice
class ProblemExceptionHandler {

  private final ProblemWriter writer;
  private final ApplicationEventPublisher events;

  ProblemExceptionHandler(ProblemWriter writer, ApplicationEventPublisher events) {
    this.writer = writer;
    this.events = events;
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
    writer.write(
        request, response, kind(refused.reason()), Objects.requireNonNull(refused.getMessage()));
  }

  private static Problem.Kind kind(NotFoundException.Reason reason) {
    return switch (reason) {
      case NO_SUCH_RESOURCE -> Problem.Kind.NOT_FOUND;
      case NOT_LOADED -> Problem.Kind.NOT_LOADED;
      case NOT_IN_EDITION -> Problem.Kind.NOT_IN_EDITION;
    };
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
        NotAcceptableDetail.detail(refused.getSupportedMediaTypes()));
  }

  @ExceptionHandler
  void unavailable(
      ServiceUnavailableException refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.unavailable(request, response, Objects.requireNonNull(refused.getMessage()));
  }

  /** Whatever Hibernate or Spring makes of it: what failed is told by PostgreSQL's own code. */
  @ExceptionHandler({
    DataAccessException.class,
    TransactionException.class,
    PersistenceException.class
  })
  void database(RuntimeException failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted() || !DatabaseUnavailable.isCauseOf(failure)) {
      // Of an answer that is under way the connection is cut, or what came so far would pass for
      // all.
      throw failure;
    }
    events.publishEvent(new DatabaseUnavailableEvent());
    writer.databaseUnavailable(request, response);
  }
}
