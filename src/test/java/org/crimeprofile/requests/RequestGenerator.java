package org.crimeprofile.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;

/**
 * Makes requests of an OpenAPI document: mostly values that it admits or that the service has
 * linked to, now and then one of the seeds, or anything.
 */
public final class RequestGenerator {

  private static final int MOST_PARAMETERS = 4;
  private static final int LONGEST_TEXT = 40;

  private static final List<String> ACCEPTED =
      List.of(
          "application/json",
          "text/csv",
          "*/*",
          "text/csv;q=0.5, application/json",
          "image/png",
          "nonsense",
          "");

  private final JsonNode document;
  private final Map<String, Set<String>> known = new HashMap<>();
  private final Arbitrary<String> anything;

  /**
   * Reads the document.
   *
   * @param links paths that the service has named, whose segments are values to ask for
   */
  public RequestGenerator(JsonNode document, List<String> links) {
    this.document = document;
    this.anything =
        Arbitraries.oneOf(Arbitraries.of(seeds()), Arbitraries.strings().ofMaxLength(LONGEST_TEXT));
    document.get("paths").propertyNames().forEach(route -> learn(route, links));
  }

  /** Any request of any route. */
  public Arbitrary<GeneratedRequest> requests() {
    return Arbitraries.oneOf(
        document.get("paths").propertyNames().stream().map(this::requests).toList());
  }

  private Arbitrary<GeneratedRequest> requests(String route) {
    List<JsonNode> parameters =
        document.get("paths").get(route).get("get").path("parameters").valueStream().toList();
    List<Arbitrary<Tuple.Tuple2<String, String>>> inQuery =
        parameters.stream()
            .filter(parameter -> parameter.get("in").asString().equals("query"))
            .map(this::pair)
            .toList();
    Arbitrary<List<Tuple.Tuple2<String, String>>> query =
        Arbitraries.oneOf(
                java.util.stream.Stream.concat(
                        inQuery.stream(), java.util.stream.Stream.of(unknown()))
                    .toList())
            .list()
            .ofMaxSize(MOST_PARAMETERS);
    return Combinators.combine(
            path(route, parameters),
            query,
            Arbitraries.of("", "", "", "", ".csv"),
            Arbitraries.frequency(Tuple.of(20, "GET"), Tuple.of(1, "HEAD"), Tuple.of(1, "OPTIONS")),
            headers())
        .as(
            (path, pairs, suffix, method, headers) ->
                new GeneratedRequest(
                    method,
                    route,
                    path + suffix + joined(pairs),
                    pairs.stream().anyMatch(pair -> pair.get1().equals("fields")),
                    headers));
  }

  private Arbitrary<String> path(String route, List<JsonNode> parameters) {
    Arbitrary<String> path = Arbitraries.just(route);
    for (JsonNode parameter : parameters) {
      if (parameter.get("in").asString().equals("path")) {
        String name = parameter.get("name").asString();
        Arbitrary<String> value =
            Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(known.get(key(route, name)))),
                Tuple.of(1, anything.filter(text -> !text.isEmpty())));
        path =
            Combinators.combine(path, value)
                .as((before, filled) -> before.replace("{" + name + "}", encoded(filled)));
      }
    }
    return path;
  }

  private Arbitrary<Tuple.Tuple2<String, String>> pair(JsonNode parameter) {
    JsonNode schema = parameter.get("schema");
    Arbitrary<String> admitted =
        admitted(parameter, schema.path("items").isMissingNode() ? schema : schema.get("items"));
    Arbitrary<String> list =
        admitted.list().ofMinSize(1).ofMaxSize(3).map(values -> String.join(",", values));
    return Arbitraries.frequencyOf(
            Tuple.of(6, admitted),
            Tuple.of(2, schema.has("items") ? list : admitted),
            Tuple.of(1, anything))
        .map(value -> Tuple.of(parameter.get("name").asString(), value));
  }

  private static Arbitrary<String> admitted(JsonNode parameter, JsonNode value) {
    if (value.has("enum")) {
      return Arbitraries.of(value.get("enum").valueStream().map(JsonNode::asString).toList());
    }
    if (value.has("maximum")) {
      int least = value.path("minimum").asInt(0);
      return Arbitraries.integers()
          .between(
              least, Math.max(least, Math.min(60, value.get("maximum").decimalValue().intValue())))
          .map(String::valueOf);
    }
    JsonNode example = parameter.path("example");
    return Arbitraries.of(
        example.isArray()
            ? example.valueStream().map(JsonNode::asString).toList()
            : List.of(example.asString("TKM")));
  }

  private Arbitrary<Tuple.Tuple2<String, String>> unknown() {
    return Combinators.combine(anything, anything).as(Tuple::of);
  }

  private static Arbitrary<Map<String, String>> headers() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(Map.of())),
        Tuple.of(1, Arbitraries.of(ACCEPTED).map(accept -> Map.of("Accept", accept))),
        Tuple.of(
            1,
            Arbitraries.of("gzip", "gzip;q=0", "br", "*")
                .map(coding -> Map.of("Accept-Encoding", coding))),
        Tuple.of(
            1,
            Arbitraries.of("*", "\"x\"", "W/\"x\"", "x").map(tag -> Map.of("If-None-Match", tag))));
  }

  private static String joined(List<Tuple.Tuple2<String, String>> pairs) {
    return pairs.isEmpty()
        ? ""
        : pairs.stream()
            .map(pair -> encoded(pair.get1()) + "=" + encoded(pair.get2()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Which values the links have where the route has a parameter. */
  private void learn(String route, List<String> links) {
    List<String> names = new ArrayList<>();
    Matcher placeholders = Pattern.compile("\\{(\\w+)}").matcher(route);
    while (placeholders.find()) {
      names.add(placeholders.group(1));
    }
    Pattern pattern = Pattern.compile(route.replaceAll("\\{\\w+}", "([^/?]+)"));
    for (String name : names) {
      known.computeIfAbsent(key(route, name), absent -> new TreeSet<>()).add("TKM-2021");
    }
    for (String link : links) {
      Matcher filled = pattern.matcher(link);
      if (filled.matches()) {
        for (int i = 0; i < names.size(); i++) {
          Objects.requireNonNull(known.get(key(route, names.get(i)))).add(filled.group(i + 1));
        }
      }
    }
  }

  private static String key(String route, String name) {
    return route + " " + name;
  }

  private static List<String> seeds() {
    try (InputStream in =
        Objects.requireNonNull(RequestGenerator.class.getResourceAsStream("/requests/seeds.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(RequestGenerator::unescaped)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String line) {
    return Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(line)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(code.group(1), 16))))
        .translateEscapes();
  }
}
