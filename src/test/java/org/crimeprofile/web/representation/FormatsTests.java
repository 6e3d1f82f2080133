package org.crimeprofile.web.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.crimeprofile.Client;
import org.crimeprofile.Client.Answer;
import org.crimeprofile.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Formats are chosen, and CSV is a table of what there is; copies are tagged, compressed, and not
 * sent twice.
 */
@Service
class FormatsTests {

  @Autowired Client client;

  @Test
  void aFormatIsChosenBySuffixThenParameterThenHeader() {
    assertThat(
            client
                .get("/scores.csv?format=json", "Accept", "application/json")
                .header("Content-Type"))
        .startsWith("text/csv");
    assertThat(
            client.get("/scores?format=csv", "Accept", "application/json").header("Content-Type"))
        .startsWith("text/csv");
    assertThat(client.get("/scores", "Accept", "text/csv").header("Content-Type"))
        .startsWith("text/csv");
    assertThat(
            client
                .get("/scores", "Accept", "text/html, text/csv;q=0.1, */*;q=0.5")
                .header("Content-Type"))
        .startsWith("application/json");
    assertThat(client.get("/scores").header("Content-Type")).startsWith("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "network, graphml, application/graphml+xml",
    "network, csv, text/csv",
    "brief, md, text/markdown",
    "citation, txt, text/plain",
    "citation, bib, application/x-bibtex",
    "citation, csl-json, application/vnd.citationstyles.csl+json",
    "timeline, csv, text/csv",
    "brief, json, application/json"
  })
  void aRouteHasFormatsOfItsOwn(String route, String format, String type) {
    String path = "/profiles/TKM-2021/" + route;
    Answer bySuffix = client.get(path + "." + format);
    for (Answer answer :
        List.of(
            bySuffix,
            client.get(path + "?format=" + format, "Accept", "application/json"),
            client.get(path, "Accept", type))) {
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      assertThat(answer.header("Content-Type")).startsWith(type);
      assertThat(answer.header("ETag")).isNotEmpty();
      assertThat(answer.header("X-Data-Version")).isNotEmpty();
    }
    assertThat(client.get(path + "?format=" + format).bytes())
        .isEqualTo(client.get(path, "Accept", type).bytes());
    assertThat(client.get(path + "." + format, "If-None-Match", bySuffix.header("ETag")).status())
        .isEqualTo(304);
    Answer head = client.send("HEAD", "/api/v1" + path + "." + format);
    assertThat(head.bytes()).isEmpty();
    assertThat(head.header("Content-Length")).isEqualTo(bySuffix.header("Content-Length"));
  }

  @Test
  void aParameterThatImpliesAFormatStandsBetweenFormatAndHeader() {
    String path = "/profiles/TKM-2021/citation?style=bibtex";
    assertThat(client.get(path, "Accept", "application/json").header("Content-Type"))
        .startsWith("application/x-bibtex");
    assertThat(client.get(path + "&format=json").header("Content-Type"))
        .startsWith("application/json");
  }

  @Test
  void csvWithoutLimitIsTheWholeResult() {
    assertThat(csv(client.get("/scores.csv"))).hasSize(8 * (26 + 32 + 32));
    assertThat(csv(client.get("/scores.csv?limit=3&offset=2"))).hasSize(3);
    assertThat(csv(client.get("/scores.csv?profile=TKM-2021&min_score=10"))).isEmpty();
    assertThat(client.get("/scores.csv?profile=TKM-2021&min_score=10").text())
        .startsWith(
            "profile,iso3,iso2,country_name,continent,region,edition,kind,indicator,name,score,status");
  }

  @Test
  void csvKeepsFieldsAndFlattens() {
    assertThat(client.get("/profiles.csv?fields=id,averages&country=TKM&edition=2021").text())
        .isEqualTo(
            """
            id,averages_criminality,averages_criminal_markets,averages_criminal_actors,averages_resilience\r
            TKM-2021,4.61,4.35,4.88,2.17\r
            """);
    assertThat(
            client
                .get("/markets.csv?fields=roles&indicator=human-trafficking&profile=TKM-2021")
                .text())
        .isEqualTo("roles\r\nsource;destination\r\n");
  }

  @Test
  void wideHasOneRowAProfileAndOneColumnAnIndicator() {
    List<Map<String, String>> rows = csv(client.get("/scores.csv?shape=wide&country=TKM"));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0))
        .hasSize(7 + 32 + 2)
        .containsEntry("profile", "TKM-2021")
        .containsEntry("human-trafficking", "8.5")
        .containsEntry("financial-crimes", "");
    assertThat(rows.get(0).get("not_in_edition").split(";"))
        .hasSize(6)
        .contains("financial-crimes");
    assertThat(csv(client.get("/scores.csv?shape=wide&indicator=heroin-trade")))
        .hasSize(8 * 3)
        .allSatisfy(row -> assertThat(row).hasSize(7 + 1 + 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/profiles/TKM-2021", "/markets?limit=5", "/scores.csv", "/codebook"})
  void aCopyIsTaggedAndNotSentTwice(String path) {
    Answer first = client.get(path);
    assertThat(first.header("ETag")).matches("\"[0-9a-f]{32}\"");
    assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
    assertThat(client.get(path).header("ETag")).isEqualTo(first.header("ETag"));
    Answer again = client.get(path, "If-None-Match", first.header("ETag"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.bytes()).isEmpty();
    Answer since = client.get(path, "If-Modified-Since", first.header("Last-Modified"));
    assertThat(since.status()).isEqualTo(304);
    assertThat(List.of(again, since))
        .as("0 is not the length of the copy")
        .allSatisfy(copy -> assertThat(copy.header("Content-Length")).isEmpty());
    assertThat(client.get(path, "If-None-Match", "\"other\"").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/profiles/TKM-2021", "/scores.csv"})
  void aCompressedCopyIsTheSameUnderATagOfItsOwn(String path) throws IOException {
    Answer plain = client.get(path);
    Answer compressed = client.get(path, "Accept-Encoding", "br, gzip;q=0.8");
    assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(compressed.bytes().length).isLessThan(plain.bytes().length);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.bytes())).readAllBytes())
        .isEqualTo(plain.bytes());
    assertThat(compressed.header("ETag")).isNotEqualTo(plain.header("ETag"));
    assertThat(compressed.headers("Vary").toString()).contains("Accept-Encoding");
    assertThat(client.get(path, "Accept-Encoding", "gzip;q=0").header("Content-Encoding"))
        .isEmpty();
  }

  @Test
  void headTellsWhatGetWouldSend() {
    Answer get = client.get("/markets");
    Answer head = client.send("HEAD", "/api/v1/markets");
    assertThat(head.bytes()).isEmpty();
    for (String header : List.of("ETag", "Content-Length", "Content-Type", "X-Total-Count")) {
      assertThat(head.header(header)).as(header).isEqualTo(get.header(header)).isNotEmpty();
    }
  }

  @Test
  void anyPageOfAnotherSiteMayRead() {
    assertThat(
            client
                .get("/markets", "Origin", "https://example.org")
                .header("Access-Control-Allow-Origin"))
        .isEqualTo("*");
    assertThat(client.send("OPTIONS", "/api/v1/markets").header("Allow"))
        .isEqualTo("GET,HEAD,OPTIONS");
  }

  private static List<Map<String, String>> csv(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(answer.bytes())) {
      return rows.readAll();
    }
  }
}
