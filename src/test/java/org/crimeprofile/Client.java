package org.crimeprofile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a user of the service has: an HTTP client. */
@Lazy
public class Client {

  /** Reads figures as they are written: 4.40 is not 4.4. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final ApplicationContext context;

  Client(ApplicationContext context) {
    this.context = context;
  }

  /** GET below /api/v1, with headers as name, value, name, value. */
  public Answer get(String path, String... headers) {
    return send("GET", "/api/v1" + path, headers);
  }

  /** Waits until answers are of the latest data, of which memory learns a moment later. */
  public void catchUp(TestDatabase database) {
    String latest = database.ask("select max(number) from crime_profile.data_version");
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .until(() -> get("/editions").header("X-Data-Version"), version -> version.equals(latest));
  }

  public Answer send(String method, String path, String... headers) {
    URI uri = URI.create("http://localhost:" + port() + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public int port() {
    return ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  /** An answer, as a user would look at it. */
  public record Answer(HttpResponse<byte[]> http) {

    public int status() {
      return http.statusCode();
    }

    public String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }

    public List<String> headers(String name) {
      return http.headers().allValues(name);
    }

    public byte[] bytes() {
      return http.body();
    }

    public String text() {
      return new String(http.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
      return JSON.readTree(http.body());
    }

    /** The values of one property of all items of a page. */
    public List<String> each(String property) {
      return json().get("items").valueStream().map(item -> item.get(property).asString()).toList();
    }
  }
}
