package org.crimeprofile.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.crimeprofile.Client;
import org.crimeprofile.Client.Answer;
import org.crimeprofile.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Answers from memory: the same as others, only while they are true, and never too many. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.jpa.properties.hibernate.generate_statistics=true",
      "crime-profile.cache.size=" + ResponseCacheTests.BYTES,
      "crime-profile.cache.check=100ms"
    })
@Import(Client.class)
class ResponseCacheTests {

  static final int BYTES = 4_000_000;

  private static final String MARKET =
      "update crime_profile.criminal_market set score = %s where profile = 'TKM-2021' and indicator = 'heroin-trade'";

  private static final String CANCEL =
      "select count(pg_cancel_backend(pid)) from pg_stat_activity"
          + " where datname = current_database() and wait_event_type = 'Lock'";

  private static final String TERMINATE =
      "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = '%s'";

  private static final TestDatabase database = TestDatabase.migrated();

  /** A key for each kind of item that a path may name. */
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("markets", "heroin-trade"),
          Map.entry("actors", "criminal-networks"),
          Map.entry("pillars", "leadership-and-governance"),
          Map.entry("resilience-indicators", "prevention"),
          Map.entry("passages", "drugs-1"),
          Map.entry("findings", "drugs-1-03"),
          Map.entry("parties", "students"),
          Map.entry("flows", "narcotics-from-afghanistan"),
          Map.entry("involvements", "officials-heroin"),
          Map.entry("events", "election-2018"),
          Map.entry("indicators", "heroin-trade"));

  private static final Set<String> OF_THE_MOMENT =
      Set.of("date", "cache-status", "connection", "x-request-id");

  @Autowired Client client;
  @Autowired EntityManagerFactory entityManagers;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    database.properties().forEach((name, value) -> registry.add(name, () -> value));
  }

  @Test
  void areTheSameAsThoseThatAreMade() {
    JsonNode routes = client.send("GET", "/v3/api-docs").json().get("paths");
    List<String> streamed = new ArrayList<>();
    for (String route : routes.propertyNames()) {
      String path = example(route);
      for (String format : formats(routes.get(route))) {
        String asked = path + (path.contains("?") ? "&" : "?") + "format=" + format;
        Answer made = client.send("GET", asked);
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        if (route.endsWith("/imports")) {
          continue;
        }
        Answer kept = fromMemory(asked);
        assertThat(kept.bytes()).as(asked).isEqualTo(made.bytes());
        if (made.header("Transfer-Encoding").isEmpty()) {
          assertThat(made.header("Cache-Status")).as(asked).endsWith("fwd=miss; stored");
          assertThat(headers(kept)).as(asked).isEqualTo(headers(made));
        } else {
          streamed.add(asked);
          Map<String, List<String>> expected = headers(made);
          expected.remove("transfer-encoding");
          expected.put("content-length", List.of(String.valueOf(made.bytes().length)));
          assertThat(headers(kept)).as(asked).isEqualTo(expected);
        }
        Answer head = client.send("HEAD", asked);
        assertThat(headers(head)).as(asked).isEqualTo(headers(kept));
        Answer copy = client.send("GET", asked, "If-None-Match", made.header("ETag"));
        assertThat(copy.status()).as(asked).isEqualTo(304);
        assertThat(copy.header("ETag")).isEqualTo(made.header("ETag"));
      }
    }
    assertThat(streamed).as("those that began before they were whole").isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/scores?country=AZE&limit=9&offset=0",
        "/scores?limit=9&country=aze",
        "/scores?country=AZE,AZE&limit=9&status=observed"
      })
  void areFoundHoweverTheQuestionIsWritten(String path) {
    fromMemory("/api/v1/scores?country=AZE&limit=9");
    Answer answer = client.get(path);
    assertThat(answer.header("Cache-Status")).endsWith("; hit");
    assertThat(answer.json().at("/links/self").asString())
        .isEqualTo("/api/v1/scores?country=AZE&limit=9");
  }

  @Test
  void areMadeOnceForAllWhoAskAtTheSameTime() throws Exception {
    assertThat(client.get("/markets?country=UZB").status()).isEqualTo(200);
    long one = statements(() -> List.of(client.get("/markets?country=TJK")));
    List<Answer> answers = new ArrayList<>();
    long many =
        statements(
            () -> {
              answers.addAll(whileLocked("criminal_market", 40, "/markets?country=KGZ", () -> {}));
              return answers;
            });
    assertThat(many).isEqualTo(one);
    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
    assertThat(answers.stream().map(answer -> answer.header("Cache-Status")))
        .filteredOn(status -> status.endsWith("stored"))
        .hasSize(1);
  }

  @Test
  void areNotSpoiltByOneThatFailed() throws Exception {
    List<Answer> failed =
        whileLocked("criminal_actor", 10, "/actors?country=KGZ", () -> database.ask(CANCEL));
    assertThat(failed).extracting(Answer::status).contains(503);
    await().until(() -> client.get("/actors?country=KGZ").status(), status -> status == 200);
  }

  @Test
  void goWhenTheDataChange() {
    Answer before = fromMemory("/api/v1/profiles/TKM-2021/markets/heroin-trade");
    try {
      database.execute(MARKET.formatted("7.5"));
      await()
          .until(
              () -> client.get("/profiles/TKM-2021/markets/heroin-trade").json().get("score"),
              score -> score.asString().equals("7.5"));
    } finally {
      database.execute(MARKET.formatted("6.5"));
    }
    await()
        .untilAsserted(
            () -> {
              Answer after = client.get("/profiles/TKM-2021/markets/heroin-trade");
              assertThat(after.json().get("score")).isEqualTo(before.json().get("score"));
              assertThat(after.json().at("/data_version/content_hash"))
                  .isEqualTo(before.json().at("/data_version/content_hash"));
            });
  }

  /** Imports are listed although they may have changed no data. */
  @Test
  void areNeverTheListOfImports() {
    client.get("/imports");
    assertThat(client.get("/imports").header("Cache-Status")).endsWith("fwd=miss");
    assertThat(client.get("/imports.csv").header("Cache-Status")).endsWith("fwd=miss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/scores?limit=0", "/profiles/DEU-2021", "/profiles/TKM-2021/markets/nothing"})
  void areNeverErrors(String path) {
    Answer first = client.get(path);
    Answer second = client.get(path);
    assertThat(second.status()).isEqualTo(first.status()).isGreaterThanOrEqualTo(400);
    assertThat(second.header("Cache-Status")).isEmpty();
    assertThat(second.header("Cache-Control")).isEqualTo("no-store");
  }

  /** What is still there after a flood of questions, all of them good. */
  @Test
  void takeNoMoreMemoryThanTheyMay() {
    List<String> flood =
        IntStream.range(0, 300).mapToObj(i -> "/scores?limit=100&offset=" + i).toList();
    flood.forEach(client::get);
    long bytes =
        flood.stream()
            .map(client::get)
            .filter(answer -> answer.header("Cache-Status").endsWith("; hit"))
            .mapToLong(answer -> answer.bytes().length)
            .sum();
    assertThat(bytes).isBetween(1L, (long) BYTES);
  }

  @Test
  void areServedAsStaleWhileTheDatabaseIsAway() {
    Answer before = fromMemory("/api/v1/indicators");
    String name = database.ask("select current_database()");
    TestDatabase server = TestDatabase.shared();
    try {
      server.execute("alter database %s allow_connections false".formatted(name));
      server.ask(TERMINATE.formatted(name));
      await().until(() -> client.get("/indicators").header("Age"), age -> !age.isEmpty());
      Answer stale = client.get("/indicators");
      assertThat(stale.status()).isEqualTo(200);
      assertThat(stale.bytes()).isEqualTo(before.bytes());
      assertThat(stale.header("Cache-Status")).contains("; hit; ttl=-").contains("detail=");
      await().until(() -> client.get("/indicators?limit=3").status(), status -> status == 503);
      assertThat(client.get("/indicators?limit=3").header("Retry-After")).isNotEmpty();
    } finally {
      server.execute("alter database %s allow_connections true".formatted(name));
    }
    await().until(() -> client.get("/indicators").header("Age"), String::isEmpty);
    await().until(() -> client.get("/indicators?limit=3").status(), status -> status == 200);
  }

  /** Where memory is full, what was not asked for often makes way first. */
  private Answer fromMemory(String path) {
    return await()
        .pollDelay(Duration.ZERO)
        .until(
            () -> client.send("GET", path),
            answer -> answer.header("Cache-Status").endsWith("; hit"));
  }

  /** What many clients get who ask for what is locked until all have asked. */
  private List<Answer> whileLocked(String table, int clients, String path, Runnable then) {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    List<CompletableFuture<Answer>> answers;
    try (Connection lock = database.lock(table)) {
      answers =
          IntStream.range(0, clients)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> client.get(path), threads))
              .toList();
      await()
          .until(
              () ->
                  database.ask(
                      "select count(*) from pg_stat_activity"
                          + " where datname = current_database() and wait_event_type = 'Lock'"),
              waiting -> !waiting.equals("0"));
      then.run();
      lock.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    try {
      return answers.stream().map(CompletableFuture::join).toList();
    } finally {
      threads.shutdown();
    }
  }

  private long statements(Supplier<List<Answer>> asked) {
    var statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
    long before = statistics.getPrepareStatementCount();
    assertThat(asked.get()).extracting(Answer::status).containsOnly(200);
    return statistics.getPrepareStatementCount() - before;
  }

  private static String example(String route) {
    String[] parts = route.split("/");
    for (int i = 0; i < parts.length; i++) {
      String kind = parts[Math.max(0, i - 1)];
      parts[i] =
          switch (parts[i]) {
            case "{id}" -> "TKM-2021";
            case "{year}" -> "2021";
            case "{iso3}" -> "TKM";
            case "{attribute}" -> "role";
            case "{value}" -> "source";
            case "{key}" -> KEYS.get(kind);
            default -> parts[i];
          };
    }
    String path = String.join("/", parts);
    if (path.contains("/search")) {
      return path + "?q=heroin";
    }
    return path.contains("/comparisons/")
        ? path + "?country=TKM" + (path.endsWith("/editions") ? "&from=2021&to=2025" : "")
        : path;
  }

  /** The formats that a route's parameter of that name admits. */
  private static List<String> formats(JsonNode route) {
    return route
        .at("/get/parameters")
        .valueStream()
        .filter(parameter -> parameter.get("name").asString().equals("format"))
        .flatMap(parameter -> parameter.at("/schema/enum").valueStream())
        .map(JsonNode::asString)
        .toList();
  }

  private static Map<String, List<String>> headers(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.http().headers().map());
    headers.keySet().removeAll(OF_THE_MOMENT);
    return headers;
  }
}
