package org.crimeprofile.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crimeprofile.web.ParameterError;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.problem.Problem;
import org.crimeprofile.web.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses request lines that cannot be read: too long, too many parameters, a broken escape. */
public class RequestLineFilter extends OncePerRequestFilter {

  /** Longest path and query together, in characters. */
  static final int MAX_LENGTH = 8000;

  /** Most parameters, however often each is given. */
  static final int MAX_PARAMETERS = 100;

  /** Longest parameter, in characters of the request line. */
  static final int MAX_PARAMETER_LENGTH = 4000;

  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final ProblemWriter problems;

  public RequestLineFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    int length = request.getRequestURI().length() + query.length();
    Optional<ParameterError> longText = length > MAX_LENGTH ? tooLongText(query) : Optional.empty();
    if (longText.isPresent()) {
      problems.write(request, response, List.of(longText.get()));
      return;
    }
    if (length > MAX_LENGTH) {
      problems.write(
          request,
          response,
          Problem.Kind.URI_TOO_LONG,
          "Path and query have %d characters; at most %d are read. Name fewer values, or filter by region or continent."
              .formatted(length, MAX_LENGTH));
      return;
    }
    String[] parameters = query.split("&");
    if (parameters.length > MAX_PARAMETERS) {
      problems.write(
          request,
          response,
          Problem.Kind.BAD_REQUEST,
          "The query has %d parameters; at most %d are read. A comma means any of: indicator=heroin-trade,cannabis-trade."
              .formatted(parameters.length, MAX_PARAMETERS));
      return;
    }
    List<ParameterError> broken =
        Arrays.stream(parameters).map(RequestLineFilter::error).flatMap(Optional::stream).toList();
    if (!broken.isEmpty()) {
      problems.write(request, response, broken);
      return;
    }
    chain.doFilter(request, response);
  }

  /** A text that makes the line too long by itself is named, as any other that is too long. */
  private static Optional<ParameterError> tooLongText(String query) {
    String name = QueryParameter.TEXT + "=";
    return Arrays.stream(query.split("&"))
        .filter(parameter -> parameter.startsWith(name))
        .map(parameter -> parameter.substring(name.length()))
        .filter(text -> text.length() > query.length() - MAX_LENGTH)
        .findFirst()
        .map(
            text ->
                new ParameterError(
                    QueryParameter.TEXT,
                    text,
                    "Has %d characters as it was sent; at most %d are read."
                        .formatted(text.length(), QueryParameter.LONGEST_TEXT),
                    List.of()));
  }

  private static boolean broken(String parameter) {
    return BROKEN_ESCAPE.matcher(parameter).find()
        || URLDecoder.decode(parameter, StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0;
  }

  private static Optional<ParameterError> error(String parameter) {
    String message =
        parameter.length() > MAX_PARAMETER_LENGTH
            ? "Has %d characters; at most %d are read."
                .formatted(parameter.length(), MAX_PARAMETER_LENGTH)
            : parameter.startsWith("=")
                ? "A parameter needs a name before its =."
                : broken(parameter)
                    ? "A % must begin an escape of two hexadecimal digits, and escapes must spell UTF-8; a % itself is %25."
                    : "";
    String[] parts = parameter.split("=", 2);
    return message.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ParameterError(parts[0], parts.length == 2 ? parts[1] : null, message, List.of()));
  }
}
