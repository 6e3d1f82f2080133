package org.crimeprofile.web.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crimeprofile.Client;
import org.crimeprofile.Client.Answer;
import org.crimeprofile.Csv;
import org.crimeprofile.Service;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** CSV holds what JSON holds, and nothing in it that a spreadsheet would run. */
@Service
class SpreadsheetTests {

  private static final String BOM = "\uFEFF";

  @Autowired Client client;

  @Test
  void everyCollectionReadsBackAsItsJson() {
    List<String> collections = collections();
    assertThat(collections).hasSizeGreaterThan(16).contains("/imports", "/findings", "/countries");
    collections.forEach(this::readsBackAsItsJson);
  }

  private void readsBackAsItsJson(String path) {
    List<JsonNode> items =
        client.get(path + "?limit=1000").json().get("items").valueStream().toList();
    Csv.Table table = Csv.read(client.get(path + ".csv?limit=1000"));
    assertThat(table.rows()).as(path).hasSameSizeAs(items);
    for (int i = 0; i < items.size(); i++) {
      Map<String, String> row = table.rows().get(i);
      JsonNode item = items.get(i);
      assertThat(table.header().stream().map(column -> root(item, column)).distinct().toList())
          .as("names, in their order")
          .containsExactlyElementsOf(item.propertyNames());
      row.forEach(
          (column, cell) ->
              assertThat(cell.replaceFirst(Csv.GUARD, ""))
                  .as(path + " " + column)
                  .isEqualTo(value(item, column)));
    }
  }

  @Test
  void accentsAndQuotesArriveWhole() {
    for (String text : List.of("São Tomé, Türkiye \"и\" 中国", "two\nlines", " blanks ", "a;b", "")) {
      assertThat(fileNameInCsv(text + ".")).isEqualTo(text + ".");
    }
    assertThat(client.get("/events.csv").text()).contains("\"Demarcation of the border with");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1,1)",
        "  =1+1",
        "\t=1+1",
        "\r1",
        "\u00A0=1+1",
        "\uFEFF=1+1",
        "＝1+1",
        "＋1+x",
        "－1+x",
        "＠SUM(1)",
        "-",
        "'=1+1",
        "'' =1"
      })
  void textThatWouldRunIsNeutralisedAndReadsBack(String text) {
    String cell = fileNameInCsv(text);
    assertThat(cell).isEqualTo("'" + text);
    assertThat(cell.replaceFirst(Csv.GUARD, "")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a=1", "'quoted'", "1-2", "-1.5", "+7", "2016-05", "name@example.org", "'"})
  void allElseStaysAsItIs(String text) {
    String cell = fileNameInCsv(text);
    assertThat(cell).isEqualTo(text);
    assertThat(cell.replaceFirst(Csv.GUARD, "")).isEqualTo(text);
  }

  @Test
  void numbersAreNeverTouched() {
    Csv.Table rankings = Csv.read(client.get("/rankings.csv"));
    assertThat(rankings.rows())
        .extracting(row -> row.get("distance_to_mean"))
        .allSatisfy(cell -> assertThat(cell).matches("-?\\d\\.\\d\\d"))
        .anySatisfy(cell -> assertThat(cell).startsWith("-"));
    Csv.Table matrix =
        Csv.read(
            client.get(
                "/comparisons/editions.csv?country=TKM&from=2021&to=2025&indicator=mafia-style-groups"));
    assertThat(matrix.rows().toString()).doesNotContain("'-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/countries.csv?bom=true",
        "/countries.csv?bom=true&limit=2",
        "/countries?format=csv&bom=true",
        "/profiles/TKM-2021/markets/heroin-trade.csv?bom=true",
        "/comparisons/profiles.csv?country=TKM&bom=TRUE"
      })
  void excelGetsAByteOrderMarkWhereItIsAskedFor(String path) {
    Answer with = client.get(path);
    Answer without = client.get(path.replaceFirst("(?i)bom=true", "bom=false"));
    assertThat(with.text()).isEqualTo(BOM + without.text());
    assertThat(without.text()).doesNotStartWith(BOM);
    assertThat(with.header("ETag")).isNotEqualTo(without.header("ETag"));
  }

  @ParameterizedTest
  @CsvSource({"/countries?bom=true", "/countries.json?bom=true", "/profiles/TKM-2021?bom=true"})
  void noOtherFormatCanHaveOne(String path) {
    Answer refused = client.get(path);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("detail").asString())
        .isEqualTo(
            "bom=true: Only CSV can begin with a byte order mark; this is application/json. Put .csv behind the path, or add"
                + " format=csv.");
  }

  /** By way of the one text that anybody who imports may choose. */
  private String fileNameInCsv(String name) {
    TestDatabase database = TestDatabase.shared();
    database.execute(
        "insert into crime_profile.import values (default, '%s', repeat('0', 64), 'scores', now(), now(), 0, 0, 0)"
            .formatted(name.replace("'", "''")));
    try {
      return Csv.read(client.get("/imports.csv?sort=-id&limit=1")).rows().get(0).get("file_name");
    } finally {
      database.execute("delete from crime_profile.import where sha256 = repeat('0', 64)");
    }
  }

  /** Paths of all collections, as the OpenAPI document has them. */
  private List<String> collections() {
    JsonNode document = client.send("GET", "/v3/api-docs").json();
    return document
        .get("paths")
        .propertyStream()
        .filter(path -> !path.getKey().contains("{"))
        .filter(
            path ->
                path.getValue()
                    .at("/get/responses/200/content/application~1json/schema")
                    .toString()
                    .contains("Page\""))
        .map(path -> path.getKey().substring("/api/v1".length()))
        .filter(path -> !path.equals("/search"))
        .toList();
  }

  /** The first name of the path that a column stands for. */
  private static String root(JsonNode item, String column) {
    return item.has(column)
        ? column
        : item.propertyNames().stream()
            .filter(name -> column.startsWith(name + "_"))
            .filter(name -> item.get(name).isContainer() || item.get(name).isNull())
            .findFirst()
            .orElseThrow();
  }

  /** What a column stands for: a path of names joined by an underscore. */
  private static String value(JsonNode node, String column) {
    if (node.isArray()) {
      return node.valueStream()
          .map(element -> value(element, column))
          .collect(Collectors.joining(";"));
    }
    if (node.isNull()) {
      return "";
    }
    if (column.isEmpty()) {
      return node.asString();
    }
    String name = root(node, column);
    return value(node.get(name), name.equals(column) ? "" : column.substring(name.length() + 1));
  }
}
