package org.crimeprofile.requests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running service, and follows its links. */
public final class ApiClient {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String server;

  /** Of the service at an address such as {@code http://localhost:8080}. */
  public ApiClient(String server) {
    this.server = server;
  }

  /** The OpenAPI document. */
  public JsonNode document() throws IOException, InterruptedException {
    // The first time it is put together, on a busy machine for some seconds.
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + "/v3/api-docs"))
            .timeout(Duration.ofMinutes(1))
            .build();
    return JsonMapper.shared()
        .readTree(http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
  }

  /** Sends a request, and waits ten seconds at most. */
  public HttpResponse<byte[]> send(GeneratedRequest request)
      throws IOException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(server + request.target()))
            .timeout(Duration.ofSeconds(10))
            .method(request.method(), HttpRequest.BodyPublishers.noBody());
    request.headers().forEach(builder::header);
    return http.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Paths that the service names, as far as so many requests find them. */
  public List<String> links(int requests) throws IOException, InterruptedException {
    Set<String> found = new LinkedHashSet<>(List.of("/api/v1"));
    Deque<String> unread = new ArrayDeque<>(found);
    for (int i = 0; i < requests && !unread.isEmpty(); i++) {
      texts(json(unread.remove()))
          .filter(text -> text.startsWith("/api/v1/") && text.matches("[\\w/.?=&,:-]+"))
          .filter(found::add)
          .forEach(unread::add);
    }
    return new ArrayList<>(found);
  }

  private JsonNode json(String target) throws IOException, InterruptedException {
    return JsonMapper.shared()
        .readTree(send(new GeneratedRequest("GET", "", target, false, Map.of())).body());
  }

  private static Stream<String> texts(JsonNode node) {
    return node.isString()
        ? Stream.of(node.asString())
        : node.valueStream().flatMap(ApiClient::texts);
  }
}
