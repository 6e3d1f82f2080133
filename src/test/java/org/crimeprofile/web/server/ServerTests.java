package org.crimeprofile.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crimeprofile.Client;
import org.crimeprofile.Client.Answer;
import org.crimeprofile.Service;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the service offers to take hold of: as little as it can, and a plain word for the rest. */
@Service
@ExtendWith(OutputCaptureExtension.class)
class ServerTests {

  @Autowired Client client;
  @Autowired Environment settings;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource pool;
  @Autowired TransactionTemplate transactions;
  @Autowired LoggingSystem logging;
  @Autowired WebServerApplicationContext context;

  /** A command that a test before this one ran in the same JVM has said that it logs less. */
  @BeforeEach
  void logsAsTheServiceDoes() {
    logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spring.datasource.hikari.connection-timeout | 500",
        "spring.datasource.hikari.validation-timeout | 250",
        "spring.datasource.hikari.data-source-properties.socketFactoryArg | 1500",
        "spring.datasource.hikari.data-source-properties.connectTimeout | 1",
        "server.jetty.connection-idle-timeout | 20s",
        "server.jetty.threads.max | 200",
        "server.jetty.max-connections | 2048",
        "server.shutdown | graceful",
        "spring.lifecycle.timeout-per-shutdown-phase | 20s",
        "management.server.address | 127.0.0.1",
        "management.endpoints.web.exposure.include | health,prometheus"
      })
  void everythingHasALimit(String setting, String value) {
    assertThat(settings.getProperty(setting)).isEqualTo(value);
  }

  /** Of the connections that wait to be taken, Spring Boot has no setting. */
  @Test
  void asManyConnectionsWaitAsTheServiceSays() {
    assertThat(((JettyWebServer) context.getWebServer()).getServer().getConnectors())
        .extracting(connector -> ((ServerConnector) connector).getAcceptQueueSize())
        .containsOnly(256);
  }

  @ParameterizedTest
  @CsvSource({
    "statement_timeout, 1s",
    "idle_in_transaction_session_timeout, 10s",
    "default_transaction_read_only, on",
    "transaction_read_only, on"
  })
  void theServerKeepsTheLimitsOfAStatement(String setting, String value) {
    assertThat(
            transactions.<String>execute(
                status -> jdbc.sql("show " + setting).query(String.class).single()))
        .isEqualTo(value);
  }

  @Test
  void takesTwoConnectionsForEachProcessor() throws SQLException {
    int two = 2 * Runtime.getRuntime().availableProcessors();
    assertThat(pool.unwrap(HikariDataSource.class).getMaximumPoolSize())
        .isEqualTo(Math.max(4, Math.min(two, 16)));
  }

  @Test
  void aSilentServerIsGivenUpOn() {
    assertThat(
            transactions.<Integer>execute(
                status ->
                    jdbc.sql("select 1")
                        .query(
                            (row, number) -> row.getStatement().getConnection().getNetworkTimeout())
                        .single()))
        .isEqualTo(1500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1",
        "/api/v1/markets.csv",
        "/api/v1/nothing",
        "/nothing",
        "/v3/api-docs",
        "/schemas/profile.json"
      })
  void everyAnswerTellsBrowsersWhatNotToDo(String path) {
    Answer answer = client.send("GET", path);
    assertThat(answer.header("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    assertProtected(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/swagger-ui/index.html"})
  void theDocumentationRunsItsOwnScriptAndNoOther(String path) {
    Answer answer = client.send("GET", path);
    assertThat(answer.header("Content-Security-Policy")).contains("script-src 'self';");
    assertProtected(answer);
  }

  private static void assertProtected(Answer answer) {
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NONSENSE\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: here\r\n\r\n",
        "GET /api/v1?a=<b> HTTP/1.1\r\nHost: here\r\n\r\n"
      })
  void evenWhatIsNoRequest(String request) throws IOException {
    assertThat(raw(request))
        .startsWith("HTTP/1.1 400")
        .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src 'none'");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /docs",
    "DELETE, /v3/api-docs",
    "POST, /",
    "BREW, /nothing",
    "PROPFIND, /schemas/profile.json"
  })
  void readsAreAllThereIsAnywhere(String method, String path) {
    Answer answer = client.send(method, path);
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(answer.json().get("detail").asString()).contains(method);
  }

  @Test
  void anySiteMayReadWithoutCredentials() throws IOException {
    Answer answer = client.get("/markets", "Origin", "https://example.org");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(answer.header("Access-Control-Expose-Headers"))
        .matches("[*]|.*ETag.*X-Request-Id.*Retry-After.*RateLimit.*");
    assertThat(preflight("GET"))
        .startsWith("HTTP/1.1 200")
        .contains(
            "Access-Control-Allow-Origin: *", "Access-Control-Allow-Methods: GET,HEAD,OPTIONS");
    assertThat(preflight("PUT"))
        .startsWith("HTTP/1.1 405")
        .contains("urn:crime-profile:problem:method-not-allowed");
  }

  private String preflight(String method) throws IOException {
    return raw(
        "OPTIONS /api/v1/markets HTTP/1.1\r\nHost: here\r\nConnection: close\r\nOrigin: https://example.org\r\n"
            + "Access-Control-Request-Method: %s\r\nAccess-Control-Request-Headers: if-none-match\r\n\r\n"
                .formatted(method));
  }

  @Test
  void conditionsDoNotApplyToAQuestionAboutMethods() {
    Answer answer = client.send("OPTIONS", "/api/v1/markets", "If-None-Match", "*");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Allow")).contains("GET", "HEAD", "OPTIONS");
  }

  @Test
  void saysHowManyParametersThereMayBe() {
    String many = IntStream.range(0, 101).mapToObj(i -> "p=" + i).collect(Collectors.joining("&"));
    Answer answer = client.get("/markets?" + many);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("detail").asString()).contains("101 parameters", "at most 100");
  }

  @Test
  void saysHowLongAParameterMayBe() {
    Answer answer = client.get("/markets?role=" + "a".repeat(4001));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").get(0).get("parameter").asString()).isEqualTo("role");
    assertThat(answer.json().get("detail").asString()).contains("4006 characters", "4000");
    assertThat(answer.bytes().length).isLessThan(1000);
  }

  @Test
  void aParameterWithoutANameIsTheClientsMistake(CapturedOutput log) {
    Answer answer = client.get("/markets?=heroin-trade", "X-Request-Id", "nameless-1");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("detail").asString()).contains("needs a name");
    line(log, "request_id=nameless-1");
    assertThat(log.getOut()).doesNotContain(" ERROR ");
  }

  @Test
  void saysHowManyHeadersThereMayBeAndHowLong() {
    String[] many =
        IntStream.range(0, 110)
            .boxed()
            .flatMap(i -> Stream.of("X-Header-" + i, "value"))
            .toArray(String[]::new);
    for (Answer answer :
        List.of(
            client.get("/markets", many), client.get("/markets", "X-Long", "a".repeat(20_000)))) {
      assertThat(answer.status()).isEqualTo(431);
      assertThat(answer.json().get("type").asString())
          .isEqualTo("urn:crime-profile:problem:headers-too-large");
      assertThat(answer.json().get("detail").asString()).contains("at most 100 of 16000");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 1000000", "Transfer-Encoding: chunked"})
  void answersWithoutWaitingForABody(String body) throws IOException {
    assertThat(raw("GET /api/v1/editions HTTP/1.1\r\nHost: here\r\n" + body + "\r\n\r\n"))
        .startsWith("HTTP/1.1 200")
        .contains("Connection: close", "\"items\"");
  }

  @Test
  void namesARequestAsItsClientDoes(CapturedOutput log) {
    Answer answer = client.get("/editions", "X-Request-Id", "trace-7.a_b");
    assertThat(answer.header("X-Request-Id")).isEqualTo("trace-7.a_b");
    assertThat(line(log, "request_id=trace-7.a_b"))
        .contains("method=GET path=/api/v1/editions status=200 ms=")
        .contains("bytes=" + answer.bytes().length + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words",
        "a\"b",
        "=",
        "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg"
      })
  void namesARequestItselfWhereTheNameIsNoName(String id) {
    assertThat(client.get("/editions", "X-Request-Id", id).header("X-Request-Id"))
        .matches("[0-9a-f]{8}-[0-9a-z]+");
  }

  @Test
  void logsNoMoreOfASearchThanItsBeginning(CapturedOutput log) {
    client.get("/editions?x=1&q=" + "s".repeat(300) + "%0a%1b&y=2", "X-Request-Id", "search-1");
    assertThat(line(log, "request_id=search-1"))
        .contains("query=x=1&q=" + "s".repeat(200) + "...&y=2 ")
        .contains("status=400");
  }

  @Test
  void logsWhatIsNoRequestToo(CapturedOutput log) throws IOException {
    raw("GET /\u0001\u001b[31mred HTTP/1.1\r\nHost: here\r\n\r\n");
    assertThat(line(log, "status=400")).matches("[^\\p{Cntrl}]+");
  }

  /** The line may be written a moment after its answer. */
  private static String line(CapturedOutput log, String part) {
    Instant end = Instant.now().plusSeconds(10);
    while (Instant.now().isBefore(end)) {
      Optional<String> line =
          log.getOut().lines().filter(written -> written.contains(part)).findFirst();
      if (line.isPresent()) {
        return line.get();
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("no line with " + part);
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", client.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
