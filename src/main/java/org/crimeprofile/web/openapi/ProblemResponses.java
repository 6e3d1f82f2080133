package org.crimeprofile.web.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crimeprofile.web.limits.RateLimitSettings;
import org.crimeprofile.web.problem.Problem;
import org.springframework.http.HttpHeaders;

/** The problems that any route may answer with, for the OpenAPI document. */
final class ProblemResponses {

  private static final List<Problem.Kind> KINDS =
      List.of(
          Problem.Kind.INVALID_PARAMETER,
          Problem.Kind.NOT_FOUND,
          Problem.Kind.METHOD_NOT_ALLOWED,
          Problem.Kind.NOT_ACCEPTABLE,
          Problem.Kind.URI_TOO_LONG,
          Problem.Kind.TOO_MANY_REQUESTS,
          Problem.Kind.HEADERS_TOO_LARGE,
          Problem.Kind.INTERNAL_ERROR,
          Problem.Kind.UNAVAILABLE);

  /** Those that go away by waiting. */
  private static final Set<Problem.Kind> TEMPORARY =
      EnumSet.of(Problem.Kind.TOO_MANY_REQUESTS, Problem.Kind.UNAVAILABLE);

  private ProblemResponses() {}

  /** The shared responses, by name. */
  static Map<String, ApiResponse> responses(ViewSchemas schemas) {
    Schema<?> problem = schemas.of(Problem.class);
    MediaType body = new MediaType().schema(problem);
    Map<String, ApiResponse> responses = new TreeMap<>();
    KINDS.forEach(
        kind -> {
          ApiResponse response =
              new ApiResponse()
                  .description(kind.title() + ".")
                  .content(new Content().addMediaType(Problem.MEDIA_TYPE, body));
          if (TEMPORARY.contains(kind)) {
            response.addHeaderObject(HttpHeaders.RETRY_AFTER, retryAfter());
            response.addHeaderObject(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, allowOrigin());
          }
          responses.put(name(kind), response);
        });
    return responses;
  }

  /** Refers to them from a route; only a path that names something can name what is not there. */
  static void refer(ApiResponses route, boolean names) {
    KINDS.stream()
        .filter(kind -> names || kind != Problem.Kind.NOT_FOUND)
        .forEach(
            kind ->
                route.addApiResponse(
                    String.valueOf(kind.status()),
                    new ApiResponse().$ref("#/components/responses/" + name(kind))));
  }

  private static Header retryAfter() {
    Schema<?> seconds = Schemas.scalar(int.class);
    seconds.setMinimum(BigDecimal.ONE);
    seconds.setMaximum(BigDecimal.valueOf(RateLimitSettings.MAX_WINDOW.toSeconds()));
    return new Header().description("Seconds to wait before asking again.").schema(seconds);
  }

  private static Header allowOrigin() {
    Schema<?> origin = Schemas.scalar(String.class);
    Schemas.setAllowedValues(origin, List.of("*"), false);
    return new Header().description("Pages of any origin may read it.").schema(origin);
  }

  private static String name(Problem.Kind kind) {
    return Arrays.stream(kind.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
