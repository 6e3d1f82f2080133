package org.crimeprofile.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.crimeprofile.Client;
import org.crimeprofile.Client.Answer;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What clients and operators see of a service whose database, or whose clients, misbehave. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "crime-profile.rate-limit.requests=20",
      "crime-profile.rate-limit.window=1h",
      "crime-profile.rate-limit.proxies=127.0.0.0/8,::1/128"
    })
@Import(Client.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class FaultTests {

  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final Gate GATE = gate();
  private static final AtomicInteger clients = new AtomicInteger();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Value("${local.management.port}")
  int managementPort;

  @Autowired Client client;

  private static Gate gate() {
    URI server = URI.create(DATABASE.url().substring("jdbc:".length()));
    try {
      return new Gate(server.getHost(), server.getPort());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @DynamicPropertySource
  static void throughTheGate(DynamicPropertyRegistry registry) {
    DATABASE.properties().forEach((name, value) -> registry.add(name, () -> value));
    registry.add(
        "spring.datasource.url",
        () -> DATABASE.url().replaceFirst("//[^/]+/", "//127.0.0.1:" + GATE.port() + "/"));
    registry.add("spring.flyway.url", DATABASE::url);
  }

  @AfterEach
  void recover() {
    GATE.reopen();
    becomes(200);
  }

  @Test
  void saysWhenToComeBackWhereTheDatabaseIsGone(CapturedOutput log) throws Exception {
    becomes(200);
    GATE.slam();

    assertUnavailable(becomes(503));
    assertUnavailable(read());
    assertThat(health("readiness").statusCode()).isEqualTo(503);
    assertThat(health("readiness").body())
        .contains("\"database\"", "the database does not answer")
        .doesNotContain("Exception", "org.", "java.");
    assertThat(health("liveness").statusCode()).isEqualTo(200);

    GATE.reopen();
    becomes(200);
    assertThat(health("readiness").statusCode()).isEqualTo(200);
    assertThat(log.getOut()).doesNotContain(" ERROR ");
    assertThat(log.getOut().lines().filter(line -> line.contains("database.Outage")))
        .satisfiesExactly(
            began -> assertThat(began).contains("does not answer (", "503"),
            ended -> assertThat(ended).contains("answers again"));
  }

  @Test
  void saysWhenToComeBackWhereTheDatabaseHangs() {
    becomes(200);
    GATE.fallSilent();

    assertUnavailable(becomes(503));
    assertUnavailable(read());
  }

  @Test
  void endsAStatementThatTakesTooLong() throws SQLException {
    becomes(200);
    try (Connection lock = DATABASE.lock("profile")) {
      assertUnavailable(read());
      lock.rollback();
    }
    assertThat(read().status()).isEqualTo(200);
  }

  @Test
  void refusesWhatItCannotBeginSoon() throws SQLException {
    becomes(200);
    try (Connection lock = DATABASE.lock("profile")) {
      // Twice as many as may be at work: a statement ends after a second, the others wait for half.
      int many = 2 * Runtime.getRuntime().availableProcessors() + 4;
      List<CompletableFuture<Answer>> asked =
          IntStream.range(0, many)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          this::read, command -> new Thread(command).start()))
              .toList();
      assertThat(asked)
          .extracting(CompletableFuture::join)
          .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(503))
          .anySatisfy(answer -> assertThat(answer.text()).contains("More is asked than"));
      lock.rollback();
    }
    assertThat(read().status()).isEqualTo(200);
  }

  @Test
  void countsWhatOneClientAsks() {
    String me = "192.0.2." + clients.incrementAndGet();
    Answer first = client.get("/editions", "X-Forwarded-For", me);
    assertThat(first.header("RateLimit-Policy")).isEqualTo("\"client\";q=20;w=3600");
    assertThat(first.header("RateLimit")).startsWith("\"client\";r=19;t=");
    Answer last = first;
    for (int i = 0; i < 20; i++) {
      // What a client claims of itself stands before what the proxy saw, and counts for nothing.
      last = client.get("/editions", "X-Forwarded-For", "198.51.100." + i + ", " + me);
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(last.header("RateLimit")).startsWith("\"client\";r=0;t=");
    assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 181);
    assertThat(last.header("Content-Type")).startsWith("application/problem+json");
    assertThat(last.json().get("type").asString())
        .isEqualTo("urn:crime-profile:problem:too-many-requests");
    assertThat(client.get("/editions", "X-Forwarded-For", me + "1").status()).isEqualTo(200);
  }

  @Test
  void anIpv6ClientIsItsNetwork() {
    List<Answer> answers =
        IntStream.rangeClosed(1, 21)
            .mapToObj(i -> client.get("/editions", "X-Forwarded-For", "2001:db8:7::" + i))
            .toList();
    assertThat(answers.get(20).status()).isEqualTo(429);
  }

  @Test
  void tellsOperatorsWhatTheyNeedAndStrangersNothing() throws Exception {
    assertThat(health("startup").statusCode()).isEqualTo(200);
    assertThat(management("/actuator/prometheus").body())
        .contains("http_server_requests_seconds_count", "hikaricp_connections_active");
    for (String path : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/api/v1")) {
      assertThat(management(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(client.send("GET", "/actuator/health", "X-Forwarded-For", fresh()).status())
        .isEqualTo(404);
  }

  private static void assertUnavailable(Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.bytes());
    assertThat(problem.get("type").asString()).isEqualTo("urn:crime-profile:problem:unavailable");
    assertThat(problem.get("detail").asString()).contains("does not answer");
  }

  /** Asks something new each time, until it is answered so. */
  private Answer becomes(int status) {
    Instant end = Instant.now().plus(PATIENCE);
    Answer answer = read();
    while (answer.status() != status && Instant.now().isBefore(end)) {
      answer = read();
    }
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    return answer;
  }

  /** What no memory of ours can hold: another page each time. */
  private Answer read() {
    return client.get("/profiles?offset=" + clients.incrementAndGet(), "X-Forwarded-For", fresh());
  }

  private static String fresh() {
    int number = clients.incrementAndGet();
    return "10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255);
  }

  private HttpResponse<String> health(String probe) throws IOException, InterruptedException {
    return management("/actuator/health/" + probe);
  }

  private HttpResponse<String> management(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:%d%s".formatted(managementPort, path)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
