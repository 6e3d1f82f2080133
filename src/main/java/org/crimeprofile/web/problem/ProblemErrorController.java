package org.crimeprofile.web.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crimeprofile.web.Api;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers the servlet container's error dispatch: what no handler of ours has turned into a
 * problem.
 */
@Hidden
@Controller
class ProblemErrorController implements ErrorController {

  private final ProblemWriter writer;

  ProblemErrorController(ProblemWriter writer) {
    this.writer = writer;
  }

  @RequestMapping("${spring.web.error.path:/error}")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Problem.Kind kind = Problem.Kind.of(status == null ? 404 : status);
    writer.write(response, Problem.of(kind, detail(kind), path == null ? "/error" : path));
  }

  static String detail(Problem.Kind kind) {
    return switch (kind) {
      case NOT_FOUND ->
          "There is nothing at this path. GET %s lists what there is; /docs describes it."
              .formatted(Api.ROOT);
      case INTERNAL_ERROR ->
          "Something went wrong here, not with your request. It has been logged.";
      case METHOD_NOT_ALLOWED ->
          "This service only reads. Allowed are %s.".formatted(Problem.METHODS);
      default ->
          "The request could not be read. In a URL, characters such as < > | { } and spaces must be percent-encoded;"
              + " path and query may have 8,000 characters, and headers 16,000.";
    };
  }
}
