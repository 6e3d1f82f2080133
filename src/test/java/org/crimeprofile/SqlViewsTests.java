package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What SQL tools see: each view says what the API says, and their login sees nothing else. */
@Service
class SqlViewsTests {

  private static final TestDatabase DATABASE = TestDatabase.shared();

  @Autowired Client client;

  @BeforeAll
  static void aLoginOfTheRole() {
    DATABASE.execute("create role sql_tester login password 'tester' in role crime_profile_sql");
  }

  @AfterAll
  static void gone() {
    DATABASE.execute("drop role sql_tester");
  }

  /** Each with the columns that tell rows apart, and those that only the view has. */
  @ParameterizedTest
  @CsvSource({
    "edition, /editions.csv, year,",
    "indicator, /indicators.csv, key,",
    "codebook, /codebook.csv, attribute+value,",
    "country, /countries.csv, iso3,",
    "profile, /profiles.csv, id, continent_key+region_key+source_publisher+source_title+source_href+source_disclaimer",
    "market, /markets.csv, profile+key,",
    "actor, /actors.csv, profile+key,",
    "pillar, /pillars.csv, profile+key,",
    "resilience_indicator, /resilience-indicators.csv, profile+key,",
    "passage, /passages.csv, profile+key,",
    "finding, /findings.csv, id,",
    "party, /parties.csv, profile+key,",
    "flow, /flows.csv, id,",
    "involvement, /involvements.csv, id,",
    "event, /events.csv, id,",
    "score, '/scores.csv?status=observed,not_in_edition,not_loaded', profile+indicator, continent_key+region_key+coverage+position",
    "ranking, '/rankings.csv?indicator=ALL&edition=2021,2023,2025&scope=world,continent,region', profile+indicator+scope, position+scope_kind",
    "import, /imports.csv, id,",
  })
  void aViewSaysWhatTheApiSays(String view, String path, String keys, String ofItsOwn) {
    List<String> key = List.of(keys.split("\\+"));
    Csv.Table served = Csv.read(client.get(path.replace("ALL", measures())));
    List<Map<String, Object>> rows = rows("select * from api." + view);

    List<String> columns =
        served.header().stream().filter(name -> !name.matches("(.*_)?href|links_.*")).toList();
    Set<String> expected =
        Stream.concat(columns.stream(), split(ofItsOwn)).collect(Collectors.toSet());
    assertThat(columns(view)).containsExactlyInAnyOrderElementsOf(expected);

    Map<List<String>, Map<String, String>> byKey =
        served.rows().stream()
            .collect(Collectors.toMap(row -> key.stream().map(row::get).toList(), row -> row));
    assertThat(rows).hasSameSizeAs(served.rows());
    for (Map<String, Object> row : rows) {
      Map<String, String> item = byKey.get(key.stream().map(name -> text(row.get(name))).toList());
      assertThat(item).as(row.toString()).isNotNull();
      for (String column : columns) {
        assertThat(text(row.get(column))).as(column).isEqualTo(item.get(column));
      }
    }
  }

  @Test
  void thereIsAViewOfEveryCollection() {
    Set<String> views =
        Set.copyOf(first("select relname from pg_class where relnamespace = 'api'::regnamespace"));
    client
        .get("")
        .json()
        .get("links")
        .propertyStream()
        .filter(link -> link.getValue().asString().matches("/api/v1/[a-z-]+"))
        .filter(
            link ->
                client
                    .get(link.getValue().asString().substring(7) + "?limit=1")
                    .json()
                    .has("total"))
        .map(link -> link.getKey().replaceFirst("ies$", "y").replaceFirst("(?<!y)s$", ""))
        .filter(name -> !name.equals("search"))
        .forEach(name -> assertThat(views).contains(name));
  }

  @Test
  void averagesAreThoseThatAreExplained() {
    for (Map<String, Object> row : rows("select * from api.average where profile like 'TKM-%'")) {
      JsonNode explained =
          client
              .get("/profiles/" + row.get("profile") + "/averages")
              .json()
              .get("averages")
              .valueStream()
              .filter(average -> average.get("key").asString().equals(row.get("key")))
              .findFirst()
              .orElseThrow();
      assertThat(row.get("name")).isEqualTo(explained.get("name").asString());
      assertThat(text(row.get("rounded"))).isEqualTo(explained.get("rounded").asString());
      assertThat((BigDecimal) row.get("unrounded"))
          .isEqualByComparingTo(explained.get("unrounded").decimalValue());
    }
    assertThat(rows("select * from api.average")).hasSize(4 * 24);
  }

  @Test
  void aProfileNamesItsSourceAndTheDataTheirVersion() {
    JsonNode profile = client.get("/profiles/TKM-2021").json();
    Map<String, Object> row = rows("select * from api.profile where id = 'TKM-2021'").get(0);
    for (String name : List.of("publisher", "title", "href", "disclaimer")) {
      assertThat(row.get("source_" + name))
          .isEqualTo(
              client
                  .get("/profiles/TKM-2021/markets/heroin-trade")
                  .json()
                  .get("source")
                  .get(name)
                  .asString());
    }
    assertThat(rows("select content_hash from api.data_version").get(0))
        .containsEntry("content_hash", profile.get("data_version").get("content_hash").asString());
  }

  @Test
  void noStatementIsWithoutWhatLimitsIt() {
    assertThat(
            first(
                "select id from api.finding where 'qualified_by' = any(relations_type)"
                    + " and cardinality(qualifications_statement) = 0"))
        .isEmpty();
    assertThat(first("select id from api.finding where cardinality(qualifications_statement) > 0"))
        .hasSizeGreaterThan(10);
  }

  @Test
  void theDatabaseItselfSaysWhatViewsAndColumnsMean() {
    assertThat(
            first(
                "select c.relname || coalesce('.' || a.attname, '') from pg_class c"
                    + " left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0"
                    + " where c.relnamespace = 'api'::regnamespace"
                    + " and (obj_description(c.oid) is null or col_description(c.oid, a.attnum) is null)"))
        .isEmpty();
  }

  @Test
  void theQuestionInTheGuideIsAnsweredAsItIsPrinted() {
    Matcher example =
        Pattern.compile(
                "psql service=crime_profile --csv -c \"\n(.*?)\"\n```\n```csv\n(.*?)```",
                Pattern.DOTALL)
            .matcher(Documentation.text());
    assertThat(example.find()).isTrue();
    List<Map<String, Object>> rows = rows(example.group(1));
    String header = String.join(",", rows.get(0).keySet()) + "\n";
    assertThat(
            rows.stream()
                .map(
                    row ->
                        row.values().stream()
                            .map(SqlViewsTests::text)
                            .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", header, "\n")))
        .isEqualTo(example.group(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into api.edition values (2027, 'x')",
        "update api.import set file_name = 'x'",
        "delete from api.codebook",
        "select * from crime_profile.finding",
        "select * from crime_profile.flyway_schema_history",
        "select crime_profile.content_hash()",
        "create table api.mine (id int)",
        "create table public.mine (id int)",
        "set role crime_profile_reader"
      })
  void theirLoginSeesNothingElse(String sql) {
    assertThatThrownBy(() -> rows(sql))
        .cause()
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
  }

  @Test
  void theRoleReadsOnlyAndNotForLong() {
    assertThat(
            DATABASE.ask(
                "select rolconfig::text from pg_roles where rolname = 'crime_profile_sql'"))
        .contains("default_transaction_read_only=on", "statement_timeout=30s", "search_path=api");
  }

  private String measures() {
    return Stream.concat(
            Stream.of("criminality", "criminal_markets", "criminal_actors", "resilience"),
            client.get("/indicators?limit=1000").each("key").stream())
        .collect(Collectors.joining(","));
  }

  private List<String> columns(String view) {
    return first(
        "select attname from pg_attribute where attrelid = 'api.%s'::regclass and attnum > 0"
            .formatted(view));
  }

  private static Stream<String> split(String names) {
    return names == null ? Stream.of() : Arrays.stream(names.split("\\+"));
  }

  private static List<String> first(String sql) {
    return rows(sql).stream().map(row -> String.valueOf(row.values().iterator().next())).toList();
  }

  private static List<Map<String, Object>> rows(String sql) {
    try (Connection tools = DriverManager.getConnection(DATABASE.url(), "sql_tester", "tester");
        Statement statement = tools.createStatement()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      if (!statement.execute(sql)) {
        return rows;
      }
      ResultSet found = statement.getResultSet();
      ResultSetMetaData names = found.getMetaData();
      while (found.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= names.getColumnCount(); i++) {
          Object value = found.getObject(i);
          row.put(
              names.getColumnLabel(i),
              value instanceof java.sql.Array list ? list.getArray() : value);
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As CSV has it. */
  private static String text(Object value) {
    if (value instanceof Object[] list) {
      return Arrays.stream(list).map(SqlViewsTests::text).collect(Collectors.joining(";"));
    }
    if (value instanceof BigDecimal figure) {
      return figure.toPlainString();
    }
    return value instanceof Timestamp time
        ? time.toInstant().toString()
        : Objects.toString(value, "");
  }
}
