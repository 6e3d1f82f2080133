package org.crimeprofile.requests;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds an answer to what the OpenAPI document promises. */
public final class AnswerCheck {

  private static final String DOCUMENT = "https://crime-profile.example/openapi.json";
  private static final List<String> LEAKS =
      List.of("java.", "org.postgresql", "SQLException", "\tat ");

  private final JsonNode document;
  private final SchemaRegistry schemas;
  private final Map<String, Schema> known = new ConcurrentHashMap<>();

  /** Reads the document. */
  public AnswerCheck(JsonNode document) {
    this.document = document;
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Map.of(DOCUMENT, document.toString())));
  }

  /** What is wrong with the answer; nothing if it is as promised. */
  public Optional<String> fault(GeneratedRequest request, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (status >= 500) {
      return Optional.of("status " + status);
    }
    if (answer.headers().firstValue("X-Content-Type-Options").isEmpty()) {
      return Optional.of("no security headers");
    }
    if (request.method().equals("OPTIONS") && status == 200 || status == 304 || status == 308) {
      return answer.body().length == 0 ? Optional.empty() : Optional.of("a body with " + status);
    }
    JsonNode responses = document.get("paths").get(request.route()).get("get").get("responses");
    if (!responses.has(String.valueOf(status)) && status != 404) {
      return Optional.of("undocumented status " + status);
    }
    if (request.method().equals("HEAD")) {
      return answer.body().length == 0 ? Optional.empty() : Optional.of("a body for HEAD");
    }
    String media = type.split(";")[0];
    JsonNode promised = responses.path(String.valueOf(status)).path("content");
    if (status == 200 ? !promised.has(media) : !media.equals("application/problem+json")) {
      return Optional.of("type " + type + " with " + status);
    }
    if (status == 200 && !media.equals("application/json")) {
      return answer.body().length > 0 ? Optional.empty() : Optional.of("nothing as " + media);
    }
    try {
      JsonNode body = JsonMapper.shared().readTree(decoded(answer));
      return status == 200 ? invalid(request, body) : wrongProblem(status, body);
    } catch (JacksonException | java.io.IOException e) {
      return Optional.of("no JSON: " + e.getMessage());
    }
  }

  private static byte[] decoded(HttpResponse<byte[]> answer) throws java.io.IOException {
    boolean gzip = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    return gzip
        ? new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))
            .readAllBytes()
        : answer.body();
  }

  private Optional<String> invalid(GeneratedRequest request, JsonNode body) {
    String path =
        request
            .route()
            .replace("~", "~0")
            .replace("/", "~1")
            .replace("{", "%7B")
            .replace("}", "%7D");
    return told(
        schema("/paths/%s/get/responses/200/content/application~1json/schema".formatted(path))
            .validate(body)
            .stream()
            // Whoever keeps some properties does without the others.
            .filter(
                error ->
                    !(request.partial()
                        && List.of("required", "anyOf").contains(error.getKeyword())))
            .map(String::valueOf));
  }

  private Optional<String> wrongProblem(int status, JsonNode problem) {
    Stream<String> leaks =
        LEAKS.stream().filter(problem.toString()::contains).map("leaks "::concat);
    Stream<String> other =
        problem.path("status").asInt() == status
            ? Stream.empty()
            : Stream.of("another status in the problem");
    Stream<String> wrong =
        schema("/components/schemas/Problem").validate(problem).stream().map(String::valueOf);
    return told(Stream.of(leaks, other, wrong).flatMap(found -> found));
  }

  private static Optional<String> told(Stream<String> faults) {
    String all = faults.limit(3).collect(Collectors.joining("; "));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private Schema schema(String pointer) {
    return known.computeIfAbsent(
        pointer, absent -> schemas.getSchema(SchemaLocation.of(DOCUMENT + "#" + pointer)));
  }
}
