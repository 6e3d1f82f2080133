package org.crimeprofile.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crimeprofile.Client;
import org.crimeprofile.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document describes what is served, all of it. */
@Service
class OpenApiTests {

  @Autowired Client client;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Test
  void hasEveryServedRoute() {
    Set<String> served =
        mappings.getHandlerMethods().keySet().stream()
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(path -> path.startsWith("/api/"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(new TreeSet<>(document().get("paths").propertyNames()))
        .isEqualTo(served)
        .hasSizeGreaterThan(25);
  }

  @Test
  void isVersion31AndNamesEveryOperationOnce() {
    JsonNode document = document();
    assertThat(document.get("openapi").asString()).startsWith("3.1");
    Set<String> ids = new HashSet<>();
    for (JsonNode path : document.get("paths")) {
      JsonNode get = path.get("get");
      assertThat(path.size()).as("only reads").isEqualTo(1);
      assertThat(ids.add(get.get("operationId").asString())).isTrue();
      assertThat(get.get("summary").asString()).isNotBlank();
      assertThat(get.get("description").asString()).isNotBlank();
      assertThat(get.get("tags").size()).isEqualTo(1);
      get.path("parameters")
          .forEach(parameter -> assertThat(parameter.get("description").asString()).isNotBlank());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/profiles/TKM-2021, ProfileAtAGlanceItem",
    "/profiles/TKM-2021/markets/heroin-trade, MarketItem",
    "/profiles/TKM-2021/actors/criminal-networks, ActorItem",
    "/profiles/TKM-2021/pillars/leadership-and-governance, PillarItem",
    "/profiles/TKM-2021/resilience-indicators/prevention, ResilienceIndicatorItem",
    "/profiles/TKM-2021/passages/drugs-1, PassageItem",
    "'', IndexItem",
    "/parameters?collection=markets;rankings, ParametersItem",
    "/dataset.json, DatasetItem",
    "/imports, FileImportPage",
    "/scores, ScorePage",
    "/rankings?edition=2021, RankingPage",
    "/countries, CountryPage",
    "/findings?limit=200, FindingPage",
    "/profiles/TKM-2021/findings/drugs-1-03, FindingItem",
    "/parties?limit=100, PartyPage",
    "/flows, FlowPage",
    "/involvements, InvolvementPage",
    "/events, EventPage",
    "/profiles, ProfilePage",
    "/markets, MarketPage",
    "/scores?shape=wide, WideScorePage",
    "/comparisons, ComparisonsItem",
    "/comparisons/markets?country=TKM, ItemComparisonItem",
    "/comparisons/actors?country=TKM, ItemComparisonItem",
    "/comparisons/pillars?country=TKM, ItemComparisonItem",
    "/comparisons/resilience-indicators?profile=TKM-2021, ItemComparisonItem",
    "/comparisons/profiles?country=TKM;DEU&baseline=region&include=findings, ProfileComparisonItem",
    "/comparisons/profiles?edition=2021, ProfileComparisonItem",
    "/comparisons/editions?country=TKM&from=2021&to=2025, EditionComparisonItem",
    "/comparisons/editions?country=TKM&from=2021&to=2025&baseline=world, EditionComparisonItem",
    "/comparisons/editions?country=DEU&from=2021&to=2025&baseline=world, EditionComparisonItem",
    "/profiles/TKM-2021/averages, ExplainedAveragesItem",
    "/profiles/TKM-2021/similar, SimilarProfilesItem",
    "/profiles/TKM-2021/market-responses, MarketResponsesItem",
    "/search?q=herion+quota+zebra, HitPage",
    "/search?q=drugs&limit=200, HitPage",
    "/search?q=ransomware+or+fentanyl, HitPage",
    "/search/suggest?q=s, SuggestionsItem",
    "/profiles/TKM-2021/timeline, DatedFactPage",
    "/profiles/TKM-2021/network, NetworkItem",
    "/profiles/TKM-2025/network, NetworkItem",
    "/profiles/TKM-2021/brief, BriefItem",
    "/profiles/KAZ-2023/brief, BriefItem",
    "/profiles/TKM-2021/citation, CitationItem",
    "/markets?limit=0, Problem",
  })
  void describesWhatIsServedToTheLastName(String path, String schema) {
    JsonNode document = document();
    path = path.replace(';', ',');
    conforms(client.get(path).json(), document.at("/components/schemas/" + schema), document, path);
  }

  /** For linters, which judge it by rules that are not ours. */
  @Test
  void canBeFetchedAsAFile() throws IOException {
    Path file = Path.of("target", "openapi.json");
    Files.write(file, client.send("GET", "/v3/api-docs").bytes());
    assertThat(file).isNotEmptyFile();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/markets, application/json;text/csv",
    "/api/v1/profiles/{id}/network, application/json;text/csv;application/graphml+xml",
    "/api/v1/profiles/{id}/brief, application/json;text/markdown",
    "/api/v1/profiles/{id}/citation, application/json;text/plain;application/x-bibtex;application/vnd.citationstyles.csl+json"
  })
  void listsTheFormatsOfEachRoute(String path, String types) {
    JsonNode get = document().get("paths").get(path).get("get");
    assertThat(get.at("/responses/200/content").propertyNames())
        .containsExactlyInAnyOrder(types.split(";"));
    JsonNode format =
        get.get("parameters")
            .valueStream()
            .filter(parameter -> parameter.get("name").asString().equals("format"))
            .findFirst()
            .orElseThrow();
    assertThat(format.at("/schema/enum").size()).isEqualTo(types.split(";").length);
  }

  @Test
  void listsTheValuesOfVocabularies() {
    JsonNode presence = document().at("/components/schemas/Market/properties/presence/enum");
    assertThat(presence.valueStream().map(JsonNode::asString))
        .contains("little_evidence", "not_mentioned", "not_coded");
  }

  @Test
  void peopleCanReadIt() {
    Client.Answer docs = client.send("GET", "/docs");
    assertThat(docs.status()).isEqualTo(302);
    assertThat(client.send("GET", docs.header("Location")).text()).contains("swagger-ui");
  }

  private JsonNode document() {
    return client.send("GET", "/v3/api-docs").json();
  }

  /** Checks types, names, required properties and enumerations. */
  private static void conforms(JsonNode value, JsonNode schema, JsonNode document, String where) {
    if (schema.has("$ref")) {
      conforms(value, document.at(schema.get("$ref").asString().substring(1)), document, where);
      return;
    }
    if (schema.has("anyOf")) {
      JsonNode fitting = schema.get("anyOf").get(value.isNull() ? 1 : 0);
      conforms(value, fitting, document, where);
      return;
    }
    if (!schema.has("type")) {
      assertThat(type(value)).as(where).isNotEqualTo("object");
      return;
    }
    assertThat(types(schema)).as(where).contains(type(value));
    if (schema.has("enum")) {
      assertThat(schema.get("enum").valueStream()).as(where).contains(value);
    }
    if (value.isArray()) {
      value.forEach(element -> conforms(element, schema.get("items"), document, where + "[]"));
    } else if (value.isObject() && schema.has("properties")) {
      schema
          .path("required")
          .forEach(name -> assertThat(value.has(name.asString())).as(where + "/" + name).isTrue());
      value
          .propertyStream()
          .forEach(
              property -> {
                String path = where + "/" + property.getKey();
                assertThat(schema.get("properties").has(property.getKey())).as(path).isTrue();
                conforms(
                    property.getValue(),
                    schema.get("properties").get(property.getKey()),
                    document,
                    path);
              });
    }
  }

  private static Set<String> types(JsonNode schema) {
    JsonNode type = schema.get("type");
    Set<String> types =
        type.isArray()
            ? type.valueStream().map(JsonNode::asString).collect(Collectors.toSet())
            : new HashSet<>(Set.of(type.asString()));
    if (types.contains("number")) {
      types.add("integer");
    }
    return types;
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "array";
      case BOOLEAN -> "boolean";
      case NULL -> "null";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      case OBJECT -> "object";
      default -> "string";
    };
  }
}
