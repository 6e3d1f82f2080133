package org.crimeprofile.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crimeprofile.Client;
import org.crimeprofile.Client.Answer;
import org.crimeprofile.Csv;
import org.crimeprofile.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The service says by itself what it has, what it can be asked, and as what it can be had. */
@Service
class SelfDescriptionTests {

  @Autowired Client client;

  @Test
  void theIndexNamesTheFiltersOfEveryCollectionAndTheirValues() {
    JsonNode index = client.get("").json();
    JsonNode markets = named(index.get("collections"), "markets");
    assertThat(markets.get("href").asString()).isEqualTo("/api/v1/markets");
    JsonNode filters = markets.get("filters");
    assertThat(texts(named(filters, "role").get("values"))).contains("transit", "not_coded");
    assertThat(named(filters, "role").get("values_at").asString())
        .isEqualTo("/api/v1/codebook/role");
    assertThat(named(filters, "country").has("values")).as("193 of them").isFalse();
    assertThat(named(filters, "min_score").get("maximum").asInt()).isEqualTo(10);
    for (JsonNode collection : index.get("collections")) {
      for (JsonNode filter : collection.get("filters")) {
        assertThat(filter.has("values") || filter.has("values_at") || filter.has("minimum"))
            .as(collection.get("name") + " " + filter.get("name"))
            .isTrue();
      }
    }
  }

  @Test
  void everythingThatItNamesIsThere() {
    JsonNode index = client.get("").json();
    Set<String> paths = new TreeSet<>();
    index
        .get("collections")
        .forEach(collection -> paths.add(collection.get("parameters").asString()));
    index.get("collections").findValuesAsString("values_at").forEach(paths::add);
    index.get("links").forEach(link -> paths.add(link.asString()));
    assertThat(paths).hasSizeGreaterThan(40);
    paths.forEach(path -> assertThat(client.send("GET", path).status()).as(path).isIn(200, 302));
  }

  /** What a request is refused for and what is told beforehand are the same. */
  @ParameterizedTest
  @CsvSource({
    "markets, /markets",
    "findings, /findings",
    "rankings, /rankings",
    "comparisons-editions, /comparisons/editions",
    "profiles-id-markets, /profiles/TKM-2021/markets",
    "codebook-attribute, /codebook/role"
  })
  void aCollectionsParametersAreThoseThatItTakes(String collection, String path) {
    Answer refused = client.get(path + "?nonsense=1");
    String told = "/api/v1/parameters?collection=" + collection;
    assertThat(refused.headers("Link")).contains("<%s>; rel=\"describedby\"".formatted(told));
    List<String> names =
        client
            .send("GET", told)
            .json()
            .get("parameters")
            .valueStream()
            .map(parameter -> parameter.get("name").asString())
            .toList();
    assertThat(names).containsExactlyElementsOf(texts(refused.json().at("/errors/0/allowed")));
    client
        .send("GET", told)
        .json()
        .get("parameters")
        .forEach(
            parameter -> {
              if (parameter.has("values")) {
                JsonNode wrong =
                    client.get(path + "?" + parameter.get("name").asString() + "=~").json();
                assertThat(
                        texts(
                            named(
                                    wrong.get("errors"),
                                    parameter.get("name").asString(),
                                    "parameter")
                                .get("allowed")))
                    .isEqualTo(texts(parameter.get("values")));
              }
            });
  }

  @Test
  void everyPageAndAnswerOfACollectionLeadsToItsParameters() {
    Answer page = client.get("/findings?limit=1");
    String told = page.json().at("/links/parameters").asString();
    assertThat(told).isEqualTo("/api/v1/parameters?collection=findings");
    assertThat(client.get("/findings.csv?limit=1").headers("Link"))
        .contains("<%s>; rel=\"describedby\"".formatted(told));
  }

  @Test
  void parametersAreATableToo() {
    Csv.Table table = Csv.read(client.get("/parameters.csv"));
    JsonNode json = client.get("/parameters").json().get("parameters");
    assertThat(table.rows()).hasSameSizeAs(json);
    Set<String> names =
        json.valueStream().flatMap(row -> row.propertyNames().stream()).collect(Collectors.toSet());
    assertThat(table.header()).containsExactlyInAnyOrderElementsOf(names);
    for (int i = 0; i < json.size(); i++) {
      for (String name : table.header()) {
        JsonNode value = json.get(i).path(name);
        assertThat(table.rows().get(i).get(name))
            .isEqualTo(value.isArray() ? String.join(";", texts(value)) : value.asString(""));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api", "/api/v1"})
  void theFrontDoorsLeadToWhatDescribesTheApi(String path) {
    String links = String.join(", ", client.send("GET", path).headers("Link"));
    for (String link :
        List.of(
            "</v3/api-docs>; rel=\"service-desc\"",
            "</docs>; rel=\"service-doc\"",
            "</api/v1/dataset>; rel=\"describedby\"; type=\"application/ld+json\"")) {
      assertThat(links).contains(link);
      String target = link.substring(1, link.indexOf('>'));
      assertThat(client.send("GET", target).status()).isIn(200, 302);
    }
  }

  @Test
  void theDataSetIsDescribedForCatalogues() {
    Answer answer = client.get("/dataset");
    assertThat(answer.header("Content-Type")).isEqualTo("application/ld+json");
    JsonNode dataset = answer.json();
    assertThat(dataset.get("@context").asString()).isEqualTo("https://schema.org/");
    assertThat(dataset.get("@type").asString()).isEqualTo("Dataset");
    assertThat(dataset.get("temporalCoverage").asString()).isEqualTo("2021/2025");
    assertThat(dataset.at("/license/text").asString()).contains("names no licence");
    assertThat(dataset.at("/creator/name").asString()).contains("Global Initiative");
    assertThat(dataset.get("variableMeasured")).hasSize(32);
    assertThat(dataset.get("isBasedOn")).hasSize(3);
    JsonNode version = client.get("/profiles/TKM-2021").json().get("data_version");
    assertThat(dataset.get("version").asString()).isEqualTo(version.get("number").asString());
    assertThat(dataset.get("identifier").asString())
        .isEqualTo("sha256:" + version.get("content_hash").asString());
    assertThat(dataset.get("distribution")).hasSizeGreaterThan(30);
    for (JsonNode form : dataset.get("distribution")) {
      Answer download = client.send("HEAD", form.get("contentUrl").asString());
      assertThat(download.status()).isEqualTo(200);
      assertThat(download.header("Content-Type")).startsWith(form.get("encodingFormat").asString());
    }
  }

  @Test
  void theDataSetComesAsJsonToo() {
    JsonNode dataset = client.get("/dataset", "Accept", "application/json").json();
    assertThat(dataset.get("licence").asString()).contains("names no licence");
    assertThat(dataset.get("distributions")).hasSizeGreaterThan(30);
    assertThat(client.get("/dataset.jsonld").bytes()).isEqualTo(client.get("/dataset").bytes());
    assertThat(client.get("/dataset.csv").status()).isEqualTo(406);
  }

  private static JsonNode named(JsonNode list, String name) {
    return named(list, name, "name");
  }

  private static JsonNode named(JsonNode list, String name, String property) {
    return list.valueStream()
        .filter(element -> element.get(property).asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
