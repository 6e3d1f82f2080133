package org.crimeprofile.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crimeprofile.Client;
import org.crimeprofile.Client.Answer;
import org.crimeprofile.Service;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A wrong request is told what was wrong and what would be right, as a problem, and never with a
 * 500.
 */
@Service
class ProblemTests {

  @Autowired Client client;

  /**
   * What a statement needs is taken away, as a fault in the code would be: no request can do it.
   */
  @ParameterizedTest
  @CsvSource({
    "view, event_qualification, /profiles/TKM-2021/events?limit=7",
    "table, search_document, /search?q=opium&limit=7",
    "table, search_document, /search.csv?q=opium&limit=7"
  })
  void aFaultOfOursIsAProblemThatGivesNothingAway(String kind, String name, String path) {
    TestDatabase database = TestDatabase.shared();
    String rename = "alter %s crime_profile.%s rename to %s";
    database.execute(rename.formatted(kind, name, "away"));
    Answer answer;
    try {
      answer = client.get(path);
    } finally {
      database.execute(rename.formatted(kind, "away", name));
    }
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().get("type").asString())
        .isEqualTo("urn:crime-profile:problem:internal-error");
    assertThat(answer.text())
        .doesNotContainIgnoringCase("exception", "select", "hibernate", "org.", name);
    assertThat(client.get(path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/markets?colour=red      | colour  |       | role",
        "/markets?role=dealer     | role    | dealer | domestic_market",
        "/markets?profile=XXX-1   | profile | XXX-1 | TKM-2021",
        "/markets?edition=1999    | edition | 1999  | latest",
        "/markets?region=atlantis | region  | atlantis | central-asia-and-the-caucasus",
        "/markets?sort=beauty     | sort    | beauty | score",
        "/markets?fields=smell    | fields  | smell | summary",
        "/markets?format=xml      | format  | xml   | csv",
        "/markets?format=md       | format  | md    | csv",
        "/profiles/TKM-2021/brief?format=csv | format | csv | md",
        "/profiles/TKM-2021/network?format=bib | format | bib | graphml",
        "/profiles/TKM-2021/network?node_kind=tree | node_kind | tree | party",
        "/profiles/TKM-2021/network?link_kind=tie | link_kind | tie | flow",
        "/profiles/TKM-2021/citation?style=mla | style | mla | bibtex",
        "/scores?shape=round      | shape   | round | wide",
        "/scores?status=lost      | status  | lost  | observed",
        "/codebook?attribute=mood | attribute | mood | presence",
        "/comparisons/markets?profile=XXX-1     | profile   | XXX-1 | TKM-2021",
        "/comparisons/markets?country=TKM&indicator=mafia-style-groups | indicator | mafia-style-groups | heroin-trade",
        "/comparisons/pillars?country=TKM&pillar=roof | pillar | roof | leadership-and-governance",
        "/comparisons/profiles?country=TKM&baseline=moon | baseline | moon | region",
        "/comparisons/profiles?country=TKM&include=all | include | all | findings",
        "/comparisons/profiles?country=TKM&indicator=tea | indicator | tea | criminal_markets",
        "/comparisons/editions?country=XXX&from=2021&to=2025 | country | XXX | TKM",
        "/comparisons/editions?country=TKM&from=1999&to=2025 | from | 1999 | 2021",
        "/comparisons/editions?from=2021&to=2025 | country | | TKM",
        "/comparisons/editions?country=TKM&to=2025 | from | | 2021",
        "/comparisons/editions?country=TKM&from=2021 | to | | 2025",
        "/comparisons/editions?country=TKM&from=2025&to=latest | to | latest | 2021",
        "/comparisons/profiles | profile | | country",
        "/indicators?kind=thing   | kind    | thing | market",
        "/passages?section=epilogue | section | epilogue | drugs",
        "/findings?subject=moon    | subject | moon  | profile",
        "/findings?party=martians  | party   | martians | students",
        "/findings?place=ATL       | place   | ATL   | AFG",
        "/rankings?indicator=charm  | indicator | charm | criminal_markets",
        "/rankings?scope=continent:atlantis | scope | continent:atlantis | continent:asia",
        "/countries?loaded=perhaps  | loaded  | perhaps | true",
        "/findings?topic=weather   | topic   | weather | corruption",
      })
  void names(String path, String culprit, String value, String allowed) {
    JsonNode error = refusal(path, 400, "invalid-parameter").get("errors").get(0);
    assertThat(error.get("parameter").asString()).isEqualTo(culprit);
    assertThat(error.get("value").isNull() ? null : error.get("value").asString()).isEqualTo(value);
    assertThat(error.get("allowed").valueStream().map(JsonNode::asString)).contains(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=-1",
        "limit=1001",
        "limit=abc",
        "limit=",
        "limit=1.5",
        "limit=1e99",
        "offset=-1",
        "offset=99999999999",
        "min_score=0",
        "min_score=high",
        "max_score=10.1",
        "role=",
        "role=%00",
        "sort=-",
        "limit=5&limit=6"
      })
  void tellsTheRange(String query) {
    JsonNode error = refusal("/markets?" + query, 400, "invalid-parameter").get("errors").get(0);
    assertThat(error.get("parameter").asString()).isEqualTo(query.split("=")[0]);
    assertThat(error.get("message").asString().length() + error.get("allowed").size())
        .isGreaterThan(10);
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    JsonNode problem = refusal("/markets?colour=red&role=dealer&limit=0", 400, "invalid-parameter");
    assertThat(problem.get("errors").valueStream().map(error -> error.get("parameter").asString()))
        .containsExactly("colour", "role", "limit");
  }

  @Test
  void namesAtMostFiftyValues() {
    String many = IntStream.range(0, 51).mapToObj(i -> "m" + i).collect(Collectors.joining(","));
    JsonNode errors = refusal("/markets?indicator=" + many, 400, "invalid-parameter").get("errors");
    assertThat(errors.size()).isEqualTo(1);
    assertThat(errors.get(0).get("message").asString()).contains("50", "51");
  }

  @ParameterizedTest
  @CsvSource({
    "/nothing, not-found",
    "/profiles/XXX-2021, not-found",
    "/profiles/XXX-2021/markets, not-found",
    "/profiles/TKM-2021/markets/tea-trade, not-found",
    "/profiles/TKM-2021/markets/mafia-style-groups, not-found",
    "/profiles/TKM-2021/markets/financial-crimes, not-in-edition",
    "/profiles/TKM-2021/actors/private-sector-actors, not-in-edition",
    "/profiles/TKM-2021/passages/drugs-9, not-found",
    "/profiles/TKM-2021/pillars/roof, not-found",
    "/profiles/TKM-2021/findings/drugs-1-99, not-found",
    "/profiles/TKM-2021/parties/martians, not-found",
    "/profiles/TKM-2021/flows/air, not-found",
    "/profiles/TKM-2021/involvements/none, not-found",
    "/profiles/TKM-2021/events/flood, not-found",
    "/profiles/XXX-2021/averages, not-found",
    "/profiles/XXX-2021/timeline, not-found",
    "/profiles/XXX-2021/network, not-found",
    "/profiles/XXX-2021/brief, not-found",
    "/profiles/XXX-2021/citation, not-found",
    "/profiles/CIV-2021/timeline, not-loaded",
    "/profiles/CIV-2021/network, not-loaded",
    "/profiles/CIV-2021/brief, not-loaded",
    "/profiles/CIV-2021/citation, not-loaded",
    "/profiles/XXX-2021/similar, not-found",
    "/profiles/XXX-2021/market-responses, not-found",
    "/profiles/UZB-1999, not-found",
    "/profiles/CIV-2021, not-loaded",
    "/profiles/CIV-2021/markets/heroin-trade, not-loaded",
    "/countries/XXX, not-found",
    "/editions/1999, not-found",
    "/editions/abc, not-found",
    "/indicators/tea-trade, not-found",
    "/codebook/mood, not-found",
    "/codebook/role/dealer, not-found"
  })
  void saysWhereToLook(String path, String type) {
    JsonNode problem = refusal(path, 404, type);
    assertThat(problem.get("detail").asString()).containsAnyOf("/api/v1", "since 2023");
    assertThat(problem.get("instance").asString()).isEqualTo("/api/v1" + path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "BREW"})
  void onlyReads(String method) {
    Answer answer = client.send(method, "/api/v1/markets");
    assertThat(problem(answer, 405, "method-not-allowed").get("detail").asString())
        .contains("GET, HEAD, OPTIONS");
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void refusesToTrace() throws IOException {
    assertThat(raw("TRACE /api/v1/markets HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 405")
        .contains("Allow: GET, HEAD, OPTIONS")
        .contains("urn:crime-profile:problem:method-not-allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/html", "nonsense", "application/json;q=0", "a/b;q=x"})
  void saysWhichFormatsThereAre(String accept) {
    Answer answer = client.get("/markets", "Accept", accept);
    assertThat(problem(answer, 406, "not-acceptable").get("detail").asString())
        .contains("application/json", "text/csv");
  }

  @ParameterizedTest
  @CsvSource({
    "/markets.md, text/csv",
    "/profiles/TKM-2021/brief.csv, text/markdown",
    "/profiles/TKM-2021/network.md, application/graphml+xml",
    "/profiles/TKM-2021/citation.graphml, application/x-bibtex"
  })
  void aSuffixThatARouteHasNotIsToldWhichItHas(String path, String type) {
    assertThat(problem(client.get(path), 406, "not-acceptable").get("detail").asString())
        .contains("application/json", type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"role=%zz", "role=%", "role=%f", "role=%ff", "%zz=1"})
  void namesABrokenEscape(String query) throws IOException {
    String answer =
        raw(
            "GET /api/v1/markets?%s HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n"
                .formatted(query));
    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("\"parameter\":\"" + query.split("=")[0] + "\"")
        .contains("two hexadecimal digits");
  }

  @Test
  void saysHowLongARequestLineMayBe() {
    JsonNode problem = refusal("/markets?role=" + "a".repeat(20_000), 414, "uri-too-long");
    assertThat(problem.get("detail").asString()).contains("20020", "8000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/mark%zzets HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n",
        "GET /api/v1/mark%00ets HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n",
        "GET /api/v1/<a> HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n",
        "GET /../etc HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n",
        "NONSENSE\r\n\r\n"
      })
  void evenWhatIsNoRequestGetsAProblem(String request) throws IOException {
    assertThat(raw(request))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json")
        .contains("urn:crime-profile:problem:bad-request");
  }

  @Test
  void namesAParameterThatShouldHaveBeenEncoded() throws IOException {
    assertThat(
            raw("GET /api/v1/markets?role=<a> HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json")
        .contains("\"parameter\":\"role\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /api/v1/mark%00ets", "GET /api/v1/mark%zzets"})
  void saysSoWhereItHangsUp(String request) throws IOException {
    assertThat(raw(request + " HTTP/1.1\r\nHost: here\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("Connection: close");
  }

  @Test
  void problemsAreNotCached() {
    assertThat(client.get("/markets?limit=0").header("Cache-Control")).isEqualTo("no-store");
  }

  private JsonNode refusal(String path, int status, String type) {
    return problem(client.get(path), status, type);
  }

  private static JsonNode problem(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.bytes());
    assertThat(problem.get("type").asString()).isEqualTo("urn:crime-profile:problem:" + type);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(List.of("java.", "org.", "select ", "Exception"))
        .noneSatisfy(leak -> assertThat(answer.text()).contains(leak));
    return problem;
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
