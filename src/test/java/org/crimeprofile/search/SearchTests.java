package org.crimeprofile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crimeprofile.Client;
import org.crimeprofile.Client.Answer;
import org.crimeprofile.Service;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who asks in words of their own finds the fact, its source and a way onward. */
@Service
class SearchTests {

  private final TestDatabase database = TestDatabase.shared();

  @Autowired Client client;

  @ParameterizedTest
  @CsvSource({
    "who makes students pick cotton, human-trafficking, finding",
    "slavery, human-trafficking, finding",
    "herion, heroin-trade, market",
    "prison gangs, mafia-style-groups, finding",
    "is the police supervised, law-enforcement, finding",
    "money laundering, anti-money-laundering, resilience-indicator",
    "guns, arms-trafficking, finding",
    "reporters, non-state-actors, finding",
  })
  void whatIsAskedComesFirst(String question, String subject, String kind) {
    JsonNode first = search(question).json().get("items").get(0);
    assertThat(first.at("/subject/key").asString()).isEqualTo(subject);
    assertThat(first.get("kind").asString()).isEqualTo(kind);
    assertThat(first.get("profile").asString()).isEqualTo("TKM-2021");
  }

  @Test
  void aHitComesWithItsSourceItsDoubtAndAWayOnward() {
    JsonNode page = search("is Turkmenistan a hub for heroin", "kind=finding").json();
    JsonNode hit = page.get("items").get(0);
    assertThat(hit.get("assertion").asString()).isEqualTo("denied");
    assertThat(hit.get("certainty").asString()).isEqualTo("suggested");
    assertThat(hit.at("/qualifications/0/statement").asString()).contains("transit country");
    assertThat(hit.at("/passage/section").asString()).isEqualTo("drugs");
    assertThat(page.at("/source/disclaimer").asString()).contains("Department of State");
    for (String link : List.of("/href", "/subject/href", "/passage/href")) {
      assertThat(client.send("GET", hit.at(link).asString()).status()).as(link).isEqualTo(200);
    }
  }

  @Test
  void everyHitLeadsSomewhere() {
    for (JsonNode hit :
        search("drugs law prison trafficking treaty", "limit=300").json().get("items")) {
      for (String link : List.of("/href", "/subject/href", "/passage/href")) {
        String href = hit.at(link).asString();
        if (!href.isEmpty()) {
          assertThat(client.send("HEAD", href).status()).as(href).isEqualTo(200);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "labour, labor",
    "organised crime, organized crime",
    "defences, defenses",
    "Türkmenistan, Turkmenistan",
    "HEROIN, heroin",
    "prison, prisons",
    "'\"forced labour\"', '\"forced labor\"'",
    "'\"forced labour\"', '“Forced  labour”'",
    "anti-corruption, anti corruption",
  })
  void spellingMakesNoDifference(String one, String other) {
    assertThat(ids(search(one))).isNotEmpty().isEqualTo(ids(search(other)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisation",
        "organisations",
        "organization",
        "international organisations",
        "organised crime organisations in Turkey"
      })
  void aWordOfSeveralMeaningsInItsTwoSpellingsCanBeAskedFor(String question) {
    assertThat(search(question).status()).isEqualTo(200);
  }

  @Test
  void aPhraseMustBeThereAndAnExcludedWordMustNot() {
    List<String> phrase = texts(search("\"forced labour\"", "kind=finding"));
    assertThat(phrase).isNotEmpty().allMatch(text -> text.contains("forced labour"));
    List<String> without = texts(search("\"forced labour\" -cotton", "kind=finding"));
    assertThat(without).isNotEmpty().noneMatch(text -> text.contains("cotton"));
    assertThat(phrase).containsAll(without).hasSizeGreaterThan(without.size());
    assertThat(search("cotton -\"forced labour\"").json().get("total").asInt())
        .isBetween(1, search("cotton").json().get("total").asInt() - 1);
  }

  @Test
  void saysWhatItCorrectedAndWhatItDidNotFind() {
    JsonNode page = search("herion zebrafish quotas").json();
    assertThat(page.get("corrected").toString()).isEqualTo("{\"herion\":\"heroin\"}");
    assertThat(page.get("not_found").toString()).isEqualTo("[\"zebrafish\"]");
    assertThat(page.get("total").asInt()).isPositive();
    assertThat(search("heroin").json().get("corrected").isEmpty()).isTrue();
    JsonNode phrase = search("\"cotton heroin\"").json();
    assertThat(phrase.get("not_found").get(0).asString()).isEqualTo("\"cotton heroin\"");
    assertThat(phrase.get("total").asInt()).as("its words instead").isPositive();
  }

  @Test
  void aHitSaysWhichWordsItLacksAlsoInATable() {
    JsonNode first = search("cotton smugglers").json().get("items").get(0);
    assertThat(first.get("missing").toString()).isEqualTo("[\"smugglers\"]");
    assertThat(client.get("/search.csv?q=cotton+smugglers&fields=missing&limit=1").text())
        .isEqualTo("missing\r\nsmugglers\r\n");
    assertThat(search("cotton").json().get("items").get(0).get("missing").isEmpty()).isTrue();
  }

  @Test
  void wordsOfOneStemThatMeanSomethingElseAreRows() {
    assertThat(search("opaquely").json().get("total").asInt()).isPositive();
    database.execute("insert into crime_profile.distinct_word values ('opaque', 'not clear')");
    try {
      client.catchUp(database);
      assertThat(search("opaquely").json().get("not_found").toString()).contains("opaquely");
    } finally {
      database.execute("delete from crime_profile.distinct_word where word = 'opaque'");
      client.catchUp(database);
    }
  }

  @Test
  void nothingIsFoundWhereNoWordIs() {
    JsonNode page = search("zebrafish").json();
    assertThat(page.get("total").asInt()).isZero();
    assertThat(page.get("items").isEmpty()).isTrue();
    assertThat(page.at("/facets/kind").isEmpty()).isTrue();
  }

  @Test
  void marksWhatWasFoundInWholeSentences() {
    assertThat(snippets(search("cotton quotas", "kind=finding&limit=1")).get(0))
        .contains("<mark>cotton</mark> <mark>quotas</mark>")
        .contains("Turkmenistan&#39;s")
        .endsWith(".");
    assertThat(snippets(search("slavery", "kind=market&profile=TKM-2021&limit=1")).get(0))
        .matches("(?s)(<mark>)?[A-Z].*\\.");
    assertThat(snippets(search("heroin", "profile=KAZ-2021"))).containsOnly("not_coded");
  }

  @Test
  void whatTheDataSayIsNoMarkup() {
    String statement =
        "update crime_profile.finding set statement = %s where subject = 'cocaine-trade'";
    String before =
        database.ask("select statement from crime_profile.finding where subject = 'cocaine-trade'");
    database.execute(statement.formatted("'<script>alert(1)</script> & cocaine '"));
    try {
      assertThat(snippets(search("cocaine", "kind=finding&limit=1")).get(0))
          .doesNotContain("<script")
          .contains("&amp; <mark>cocaine</mark>");
    } finally {
      database.execute(statement.formatted("$$" + before + "$$"));
    }
  }

  @Test
  void isOfTheDataAsTheyAreNow() {
    String title = "update crime_profile.event set title = '%s' where key = 'election-2018'";
    String before =
        database.ask("select title from crime_profile.event where key = 'election-2018'");
    assertThat(search("plebiscite").json().get("not_found").size()).isEqualTo(1);
    database.execute(title.formatted("Plebiscite held"));
    try {
      client.catchUp(database);
      assertThat(search("plebiscite").each("href"))
          .containsExactly("/api/v1/profiles/TKM-2021/events/election-2018");
      assertThat(search("plebicsite").json().at("/corrected/plebicsite").asString())
          .isEqualTo("plebiscite");
    } finally {
      database.execute(title.formatted(before));
      client.catchUp(database);
    }
    assertThat(search("plebiscite").json().get("not_found").size()).isEqualTo(1);
  }

  @Test
  void aSynonymIsARow() {
    assertThat(search("zzyzx").json().get("total").asInt()).isZero();
    database.execute("insert into crime_profile.synonym values ('Heroin', 'zzyzx', true)");
    try {
      client.catchUp(database);
      assertThat(search("zzyzx").json().at("/items/0/subject/key").asString())
          .isEqualTo("heroin-trade");
    } finally {
      database.execute("delete from crime_profile.synonym where term = 'zzyzx'");
      client.catchUp(database);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "profile=TKM-2021",
        "country=KAZ",
        "edition=2023",
        "edition=latest",
        "subject=heroin-trade",
        "kind=finding,flow",
        "assertion=denied",
        "certainty=suggested",
        "topic=seizures",
        "party=officials",
        "place=AFG",
        "kind=finding&topic=heroin&place=AFG&certainty=stated",
      })
  void filtersNarrowAndFacetsCountThem(String filter) {
    JsonNode all = search("heroin", "limit=1000").json();
    JsonNode some = search("heroin", "limit=1000&" + filter).json();
    assertThat(some.get("total").asInt()).isBetween(1, all.get("total").asInt() - 1);
    assertThat(some.get("items").size()).isEqualTo(some.get("total").asInt());
    if (filter.matches("\\w+=[^,&]+") && !filter.endsWith("latest")) {
      String[] parts = filter.split("=");
      JsonNode facet = some.at("/facets/" + parts[0]);
      assertThat(
              facet
                  .valueStream()
                  .filter(counted -> counted.get("value").asString().equals(parts[1]))
                  .map(counted -> counted.get("count").asInt()))
          .containsExactly(some.get("total").asInt());
    }
  }

  /** A facet's value is one that its filter takes, and finds as many. */
  @Test
  void aFacetLeadsToItsHits() {
    JsonNode facets = search("heroin").json().get("facets");
    facets
        .properties()
        .forEach(
            facet ->
                facet
                    .getValue()
                    .valueStream()
                    .limit(3)
                    .forEach(
                        counted ->
                            assertThat(
                                    search(
                                            "heroin",
                                            facet.getKey() + "=" + counted.get("value").asString())
                                        .json()
                                        .get("total")
                                        .asInt())
                                .as(facet.getKey() + " " + counted)
                                .isEqualTo(counted.get("count").asInt())));
  }

  @Test
  void comesInPagesAndAsATable() {
    JsonNode page = search("heroin", "limit=2&offset=2").json();
    List<String> all = ids(search("heroin", "limit=1000"));
    assertThat(page.get("total").asInt()).isEqualTo(all.size());
    assertThat(page.get("items").get(0).get("href").asString()).isEqualTo(all.get(2));
    assertThat(client.send("GET", page.at("/links/next").asString()).json().get("offset").asInt())
        .isEqualTo(4);
    Answer table = client.get("/search.csv?q=heroin&fields=href");
    assertThat(Arrays.asList(table.text().split("\r\n")))
        .hasSize(all.size() + 1)
        .endsWith(all.get(all.size() - 1));
    assertThat(search("heroin", "fields=snippet").json().get("items").get(0).propertyNames())
        .containsExactlyInAnyOrder("snippet", "qualifications");
    Answer again = client.get("/search?q=heroin", "If-None-Match", search("heroin").header("ETag"));
    assertThat(again.status()).isEqualTo(304);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noQueryIsAnError(String q) {
    Answer answer = search(q);
    assertThat(answer.status()).isIn(200, 400);
    if (answer.status() == 400) {
      assertThat(answer.json().get("detail").asString()).startsWith("q");
    }
  }

  static Stream<String> hostile() {
    return Stream.concat(
        Stream.of(
            "a".repeat(20_000),
            "heroin ".repeat(2_000),
            "\"".repeat(200),
            "-".repeat(200),
            "é".repeat(200)),
        Stream.of(
            "",
            " ",
            "\t",
            "the",
            "who is the",
            "\"",
            "\"\"",
            "\"\"\"",
            "\"heroin",
            "heroin\"",
            "-",
            "--",
            "-heroin",
            "-\"heroin",
            "- heroin",
            "\"-heroin\"",
            "&",
            "|",
            "!",
            "!!heroin",
            "heroin &",
            "& heroin",
            "heroin & | !",
            "(heroin",
            "heroin)",
            "()",
            "heroin:*",
            "heroin:A",
            "a <-> b",
            "a <2> b",
            "<->",
            ":*",
            "'",
            "''",
            "'heroin",
            "heroin' or '1'='1",
            "'; drop table crime_profile.finding; --",
            "$$heroin$$",
            "\\",
            "\\'",
            "heroin\\",
            "%",
            "_%",
            "heroin%00",
            "\u0000",
            "her\u0000oin",
            "\u0001\u0002\u0003",
            "\u0002heroin\u0003",
            "\uFEFFheroin",
            "\uD83D\uDE00",
            "\uD83D\uDE00 heroin",
            "\u202Eheroin",
            "هيروين",
            "הרואין",
            "героин",
            "海洛因",
            "ﬁnance",
            "İstanbul",
            "e\u0301lite",
            "kind:finding",
            "'kind:finding'",
            "{\"words\": []}",
            "[1]",
            "<mark>heroin</mark>",
            "<script>",
            "http://heroin.example/?q=1",
            "a@b.example",
            "-1",
            "1e9",
            "00000000000000000000000000000000000001",
            "select crime_profile.search('{}', 0, 1)",
            "heroin\nprison",
            "a b c d e f g h i j k l m n o p q r s t u v w x y z"));
  }

  /** What cannot be decoded never gets as far as the search. */
  @ParameterizedTest
  @ValueSource(strings = {"%ED%A0%80", "%ED%BF%BFheroin", "%C0%80", "%FF"})
  void whatIsNoTextIsRefused(String escaped) {
    assertThat(client.get("/search?q=" + escaped).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "her, Heroin trade",
    "TRADE her, Heroin trade",
    "herion, Heroin trade",
    "mariju, Cannabis trade",
    "stud, Students",
    "afg, Afghanistan",
    "cott, Cotton",
    "Uzb, Uzbekistan",
    "crimnal justice, Criminal justice and security",
    "state emb, State-embedded actors",
  })
  void suggestsNamesAsTheyAreTyped(String typed, String name) {
    JsonNode items = suggestions(typed);
    assertThat(items.size()).isBetween(1, 10);
    assertThat(items.get(0).get("name").asString()).isEqualTo(name);
    items.forEach(
        item ->
            assertThat(client.send("GET", item.get("href").asString()).status()).isEqualTo(200));
  }

  @Test
  void suggestsNothingForWhatNobodyIsCalled() {
    assertThat(suggestions("zebrafish").isEmpty()).isTrue();
    assertThat(suggestions("'|&!").isEmpty()).isTrue();
    assertThat(client.get("/search/suggest?q=").status()).isEqualTo(400);
    assertThat(client.get("/search/suggest").status()).isEqualTo(400);
  }

  private JsonNode suggestions(String typed) {
    return client.get("/search/suggest?q=" + encoded(typed)).json().get("items");
  }

  private Answer search(String q, String... more) {
    return client.get(
        "/search?q="
            + encoded(q)
            + Arrays.stream(more).map("&"::concat).collect(Collectors.joining()));
  }

  private static String encoded(String q) {
    return URLEncoder.encode(q, StandardCharsets.UTF_8);
  }

  private static List<String> ids(Answer answer) {
    return answer.each("href");
  }

  private static List<String> snippets(Answer answer) {
    return answer.each("snippet");
  }

  private static List<String> texts(Answer answer) {
    return snippets(answer).stream().map(snippet -> snippet.replaceAll("</?mark>", "")).toList();
  }
}
