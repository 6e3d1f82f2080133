package org.crimeprofile.web;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what controllers and Spring MVC refuse into problems. */
@RestControllerAdvice
class Problems {

  private final ProblemWriter writer;
  private final Turns turns;

  Problems(ProblemWriter writer, Turns turns) {
    this.writer = writer;
    this.turns = turns;
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

  @ExceptionHandler
  void busy(Turns.BusyException refused, HttpServletRequest request, HttpServletResponse response)
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
    if (response.isCommitted() || !DatabaseAway.caused(failure)) {
      // Of an answer that is under way the connection is cut, or what came so far would pass for
      // all.
      throw failure;
    }
    turns.trouble();
    writer.databaseAway(request, response);
  }
}
