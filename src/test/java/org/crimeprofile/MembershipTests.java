package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every country that an edition rates is known, and what is not loaded is said to be so. */
@Service
class MembershipTests {

  private final TestDatabase database = TestDatabase.shared();

  @Autowired Client client;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Test
  void allCountriesOfTheIndexAreKnown() {
    List<JsonNode> countries =
        client.get("/countries?limit=1000").json().get("items").valueStream().toList();
    assertThat(countries)
        .hasSize(193)
        .allSatisfy(
            country ->
                assertThat(country.get("profiles").size() + country.get("not_loaded").size())
                    .isEqualTo(3));
    assertThat(client.get("/countries/COD").json().get("name").asString())
        .isEqualTo("Congo, Dem. Rep.");
    assertThat(strings(client.get("/countries/CIV").json().get("not_loaded")))
        .containsExactly("CIV-2021", "CIV-2023", "CIV-2025");
  }

  @ParameterizedTest
  @CsvSource({"true, 8", "false, 185"})
  void countriesCanBeChosenByWhetherTheyAreLoaded(String loaded, int countries) {
    assertThat(client.get("/countries?limit=1&loaded=" + loaded).json().get("total").asInt())
        .isEqualTo(countries);
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2023, 2025})
  void everyEditionHasAllCountriesInItsContinents(int edition) {
    assertThat(sizes("continent", edition))
        .isEqualTo(Map.of("Africa", 54, "Americas", 35, "Asia", 46, "Europe", 44, "Oceania", 14));
  }

  @Test
  void regionsAreThoseOfEachEdition() {
    assertThat(sizes("region", 2021))
        .hasSize(22)
        .containsEntry("Central Asia and the Caucasus", 8)
        .containsEntry("Caribbean", 13)
        .containsEntry("Melanesia", 5);
    assertThat(sizes("region", 2023)).hasSize(21).containsEntry("Caribbean & Central", 21);
    assertThat(sizes("region", 2025))
        .hasSize(22)
        .containsEntry("Caribbean", 13)
        .containsEntry("Melanesia", 4);
  }

  @Test
  void everyMembershipEqualsTheWorkbooks() throws IOException {
    if (!Workbook.isThere()) {
      return; // The sizes above were read from it.
    }
    for (int edition : List.of(2021, 2023, 2025)) {
      assertThat(
              database.rows(
                  "select c.name, continent, region from crime_profile.membership m"
                      + " join crime_profile.country c on c.iso3 = m.country where edition = "
                      + edition))
          .map(row -> List.of(bare(row.get(0)), row.get(1), row.get(2)))
          .containsExactlyInAnyOrderElementsOf(
              Workbook.entries(edition).stream()
                  .map(entry -> List.of(bare(entry.country()), entry.continent(), entry.region()))
                  .toList());
    }
  }

  @Test
  void whatIsNotLoadedIsSaidToBeSoBelowEveryAddress() {
    String docs = Documentation.text();
    List<String> paths =
        mappings.getHandlerMethods().keySet().stream()
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(path -> path.startsWith("/api/v1/profiles/{id}"))
            .map(path -> path.replace("{id}", "CIV-2023").replace("{key}", "heroin-trade"))
            .toList();
    assertThat(paths).hasSizeGreaterThan(20);
    for (String path : paths) {
      JsonNode problem = client.send("GET", path).json();
      assertThat(problem.get("status").asInt()).as(path).isEqualTo(404);
      assertThat(problem.get("type").asString())
          .as(path)
          .isEqualTo("urn:crime-profile:problem:not-loaded");
      String detail = problem.get("detail").asString();
      assertThat(detail).contains("CIV-2023", "Côte d'Ivoire", "/api/v1/profiles");
      assertThat(docs).contains(detail.replaceFirst(".* run: (.*? FILE)\\. .*", "$1"));
    }
  }

  @Test
  void whatIsKnownAndNotLoadedIsNoWrongFilter() {
    for (String filter : List.of("profile=CIV-2023", "country=CIV", "region=west-africa")) {
      Client.Answer none = client.get("/scores?" + filter);
      assertThat(none.status()).as(filter).isEqualTo(200);
      assertThat(none.json().get("total").asInt()).isZero();
    }
    JsonNode error = client.get("/scores?profile=XXX-2021").json().get("errors").get(0);
    assertThat(strings(error.get("allowed"))).hasSize(3 * 193).startsWith("ARM-2021");
  }

  @Test
  void theSizesOfScopesAreKnownWhereRanksAreNot() {
    assertThat(
            client
                .get("/profiles/TKM-2025")
                .json()
                .get("ranks")
                .valueStream()
                .map(
                    rank ->
                        "%s %s %s"
                            .formatted(
                                rank.get("rank"), rank.get("of"), rank.get("basis").asString())))
        .containsExactly(
            "null 193 not_loaded",
            "null 46 not_loaded",
            "null 8 not_loaded",
            "null 193 not_loaded",
            "null 46 not_loaded",
            "null 8 not_loaded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into crime_profile.profile (id, country, edition, continent, region)"
            + " values ('CIV-2021', 'CIV', 2021, 'Asia', 'West Africa')",
        "update crime_profile.profile set region = 'West Africa' where id = 'TKM-2021'",
        "delete from crime_profile.membership where country = 'TKM'"
      })
  void aProfileStandsWhereItsMembershipDoes(String sql) {
    assertThatThrownBy(() -> database.execute(sql)).hasMessageContaining("profile_membership_fkey");
  }

  private Map<String, Integer> sizes(String part, int edition) {
    return database
        .rows(
            "select %s, count(*) from crime_profile.membership where edition = %d group by 1"
                .formatted(part, edition))
        .stream()
        .collect(Collectors.toMap(row -> row.get(0), row -> Integer.valueOf(row.get(1))));
  }

  /** A name without what some sheets damage in it. */
  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
