package org.crimeprofile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.crimeprofile.Shared;
import org.crimeprofile.TestDatabase;
import org.crimeprofile.database.CommandDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures that are taken over: what is then in the database, and what was left alone. */
class ImportTests {

  private static final String CODED =
      """
      select encode(sha256(convert_to(string_agg(r, '' order by r collate "C"), 'UTF8')), 'hex') from (
          select to_jsonb(t) - 'score' || '{}' as j from crime_profile.criminal_market t where profile = 'TKM-2021'
          union all select to_jsonb(t) - 'score' from crime_profile.criminal_actor t where profile = 'TKM-2021'
          union all select to_jsonb(t) - 'score' from crime_profile.resilience_indicator t where profile = 'TKM-2021'
          union all select to_jsonb(t) - 'mean' from crime_profile.resilience_pillar t where profile = 'TKM-2021'
          union all select to_jsonb(t) from crime_profile.finding t) x, cast(j as text) r
      """;

  private static final String VERSION =
      "select max(number) || ' ' || crime_profile.content_hash() from crime_profile.data_version";

  private static final Map<Path, Imported> imported = new HashMap<>();

  @TempDir static Path folder;
  private static Path synthetic;

  /** Where nothing is imported, ever. */
  private static TestDatabase untouched;

  private static String checksum;

  @BeforeAll
  static void prepare() throws Exception {
    untouched = TestDatabase.migrated();
    checksum = Run.checksum(untouched);
    synthetic = Book.synthetic(untouched).write(folder.resolve("synthetic.xlsx"));
  }

  /** The first import of a workbook: what it said, and what it left, which tests only read. */
  private record Imported(Run run, TestDatabase database) {}

  /** Once for each workbook, for it takes seconds. */
  private static Imported imported(Path workbook) {
    return imported.computeIfAbsent(
        workbook,
        file -> {
          TestDatabase database = TestDatabase.migrated();
          return new Imported(Run.of(database, "import", file), database);
        });
  }

  static Stream<Path> good() {
    return Stream.of(synthetic, Shared.WORKBOOK).filter(Shared::isThere);
  }

  @ParameterizedTest
  @MethodSource("good")
  void aWholeWorkbookIsInTheDatabaseCellByCell(Path workbook) throws Exception {
    String coded = untouched.ask(CODED);
    Run run = imported(workbook).run();
    TestDatabase database = imported(workbook).database();
    assertThat(run.status()).as(run.log()).isZero();
    assertThat(run.out()).contains("Profiles: 555 added");
    assertThat(database.ask("select count(*) from crime_profile.profile")).isEqualTo("579");
    Map<String, String> scores = scores(database);
    assertThat(scores).hasSize(17_370).isEqualTo(scores(Book.of(workbook)));
    Map<String, BigDecimal> published = published(Book.of(workbook));
    assertThat(averages(database).entrySet())
        .hasSize(4 * 579)
        .allSatisfy(
            average ->
                assertThat(average.getValue())
                    .as(average.getKey())
                    .isCloseTo(
                        published.get(average.getKey()), Offset.offset(new BigDecimal("0.005"))));
    assertThat(database.ask(CODED)).as("nothing coded is touched").isEqualTo(coded);
  }

  @ParameterizedTest
  @MethodSource("good")
  void aSecondImportChangesNothing(Path workbook) {
    TestDatabase database = imported(workbook).database().copy();
    String version = database.ask(VERSION);
    Run run = Run.of(database, "import", workbook);
    assertThat(run.out()).contains("Profiles: 0 added, 0 changed, 579 unchanged\nNothing changed");
    assertThat(database.ask(VERSION)).isEqualTo(version);
    assertThat(
            database.ask(
                "select string_agg(profiles_added || ' ' || profiles_unchanged, ', ' order by id) from crime_profile.import"))
        .endsWith(", 0 579");
  }

  @Test
  void aDryRunSaysTheSameAndChangesNothing() {
    Run dry = Run.of(untouched, "import", synthetic, "--dry-run");
    assertThat(Run.checksum(untouched)).isEqualTo(checksum);
    Run real = imported(synthetic).run();
    assertThat(dry.out().replace(", had this been no dry run", "")).isEqualTo(real.out());
  }

  @Test
  void aFigureThatWasThereIsListedOldAndNew() throws IOException {
    TestDatabase database = TestDatabase.migrated();
    Path table =
        Files.writeString(
            folder.resolve("one.csv"), "iso3,edition,indicator,score\nTKM,2021,heroin-trade,7\n");
    Run run = Run.of(database, "import", table);
    assertThat(run.out())
        .startsWith("TKM-2021 heroin-trade: 6.5 -> 7.0\none.csv, SHA-256 ")
        .contains("Profiles: 0 added, 1 changed, 0 unchanged");
    assertThat(
            database.ask(
                "select criminal_markets from crime_profile.profile where id = 'TKM-2021'"))
        .isEqualTo("4.40");
  }

  /** A seed ran before and does not run again; a correction that comes later is the last word. */
  @Test
  void anImportOutlivesAStartAndACorrectionOutlivesTheImport() throws IOException {
    TestDatabase database = TestDatabase.migrated();
    String score =
        "select score from crime_profile.criminal_market where (profile, indicator) = ('TKM-2021', 'heroin-trade')";
    Path table =
        Files.writeString(
            folder.resolve("one.csv"), "iso3,edition,indicator,score\nTKM,2021,heroin-trade,7\n");
    Run.of(database, "import", table);
    CommandDatabase.open(database.arguments()).close();
    assertThat(database.ask(score)).as("after another start").isEqualTo("7.0");
    database.execute(
        "update crime_profile.criminal_market set score = 8.0 where (profile, indicator) = ('TKM-2021', 'heroin-trade')");
    CommandDatabase.open(database.arguments()).close();
    assertThat(database.ask(score)).as("after a correction").isEqualTo("8.0");
    assertThat(Run.of(database, "import", table).out()).contains("heroin-trade: 8.0 -> 7.0");
  }

  /** Seeds that come after imports must let what is there stand. */
  @Test
  void laterSeedsOfFiguresOverwriteNothing() throws IOException {
    try (Stream<Path> migrations = Files.list(Path.of("db/migration"))) {
      for (Path later :
          migrations.filter(file -> file.getFileName().toString().compareTo("V024") > 0).toList()) {
        for (String statement : Files.readString(later).split(";")) {
          if (statement.matches(
              "(?s).*insert into crime_profile\\.(profile|criminal_\\w+|resilience_\\w+|membership)\\b.*")) {
            assertThat(statement).as(later.toString()).contains("on conflict");
          }
        }
      }
    }
  }

  /** A new edition and a new indicator are rows, and no Java. */
  @Test
  void anEditionThatIsInventedCanBeImported() throws Exception {
    TestDatabase database = TestDatabase.migrated();
    database.execute(
        """
        insert into crime_profile.edition values (2027, 'Invented', 'https://example.org');
        insert into crime_profile.indicator (key, name, kind, market_group, position, first_edition, definition)
            values ('art-crimes', 'Art crimes', 'market', 'trade', 33, 2027, 'Invented.');
        """);
    Book book = Book.synthetic(database);
    book.sheets().put("2027_dataset", rows2027(book));
    Run run = Run.of(database, "import", book.write(folder.resolve("invented.xlsx")));
    assertThat(run.status()).as(run.log()).isZero();
    assertThat(
            database.ask(
                "select count(*) from api.score where edition = 2027 and score is not null"))
        .isEqualTo(String.valueOf(193 * 33));
    assertThat(
            database.ask(
                "select count(criminality) from crime_profile.profile where edition = 2027"))
        .isEqualTo("193");
  }

  private static List<List<Object>> rows2027(Book book) {
    List<List<Object>> rows =
        book.sheet(2025).stream().<List<Object>>map(row -> new ArrayList<>(row)).toList();
    for (List<Object> row : rows) {
      row.add(row == rows.get(0) ? "Art crimes" : row.get(book.column(2025, "Heroin trade")));
    }
    // The averages follow from the scores, the new one among them.
    for (List<Object> row : rows.subList(1, rows.size())) {
      List<BigDecimal> markets = new ArrayList<>();
      row.subList(5, 20).forEach(score -> markets.add((BigDecimal) score));
      markets.add((BigDecimal) row.get(row.size() - 1));
      List<BigDecimal> actors = new ArrayList<>();
      row.subList(21, 26).forEach(score -> actors.add((BigDecimal) score));
      BigDecimal mean = Book.mean(markets);
      row.set(4, mean);
      row.set(3, Book.mean(List.of(mean, Book.mean(actors))));
    }
    return rows;
  }

  @Test
  void aTableIsTheSameAsTheWorkbookThatItCameFrom() throws Exception {
    TestDatabase database = imported(synthetic).database();
    Path table = folder.resolve("scores.csv");
    Files.writeString(table, csv(database));
    TestDatabase other = TestDatabase.migrated();
    Run run = Run.of(other, "import", table);
    assertThat(run.status()).as(run.log()).isZero();
    assertThat(hash(other)).isEqualTo(hash(database));
    assertThat(csv(other)).isEqualTo(Files.readString(table));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "iso3,edition,indicator\\nTKM,2021,heroin-trade | t.csv, row 1: there is no column \"score\"",
        "iso3,iso3,edition,indicator,score\\n | t.csv, row 1: the column \"iso3\" is there 2 times",
        "iso3,edition,indicator,score\\nTKM,2021,heroin-trade,6.4 | row 2, column score: 6.4 is no score: those are from 1 to 10 in steps of 0.5",
        "iso3,edition,indicator,score\\nTKM,2021,heroin-trade,much | row 2, column score: \"much\" is a text and no score",
        "iso3,edition,indicator,score\\nTKM,2021,heroin-trade, | row 2, column score: the score is missing",
        "iso3,edition,indicator,score,status\\nTKM,2021,heroin-trade,,not_in_edition | row 2, column score: the score is missing",
        "iso3,edition,indicator,score\\nXXX,2021,heroin-trade,6 | row 2, column iso3: the country \"XXX\" is not known",
        "iso3,edition,indicator,score\\nTKM,2022,heroin-trade,6 | row 2, column edition: the edition \"2022\" is not known",
        "iso3,edition,indicator,score\\nTKM,2021,heroin,6 | row 2, column indicator: the indicator \"heroin\" is not known",
        "iso3,edition,indicator,score\\nTKM,2021,financial-crimes,6 | row 2, column indicator: the edition 2021 did not measure financial-crimes",
        "iso3,edition,indicator,score\\nTKM,2021,heroin-trade,6\\nTKM,2021,heroin-trade,6 | row 3: the same score is there twice, in row 2 too",
        "iso3,edition,indicator,score\\n | the table: there is no score in it",
        "iso3,edition,indicator,score,status\\nTKM,2021,financial-crimes,,not_in_edition | the table: there is no score in it",
      })
  void aWrongTableIsRefusedAndTheRowNamed(String table, String said) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), table.replace("\\n", "\n"));
    Run run = Run.of(untouched, "import", file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.log().lines()).contains(said);
    assertThat(Run.checksum(untouched)).isEqualTo(checksum);
  }

  private static Map<String, String> scores(TestDatabase database) throws SQLException {
    Map<String, String> scores = new TreeMap<>();
    try (Connection connection = database.connectAsOwner();
        Statement statement = connection.createStatement()) {
      Book.each(
          statement,
          "select profile || ' ' || name, score from api.score where score is not null",
          row -> scores.put(row.getString(1), row.getString(2)));
    }
    return scores;
  }

  private Map<String, String> scores(Book book) throws SQLException {
    Map<String, String> scores = new TreeMap<>();
    each(
        book,
        (id, heading, value) -> {
          if (average(heading).isEmpty()) {
            scores.put(id + " " + heading, value.setScale(1).toPlainString());
          }
        });
    return scores;
  }

  private static Map<String, BigDecimal> averages(TestDatabase database) throws SQLException {
    Map<String, BigDecimal> averages = new TreeMap<>();
    try (Connection connection = database.connectAsOwner();
        Statement statement = connection.createStatement()) {
      for (String name :
          List.of("criminality", "criminal_markets", "criminal_actors", "resilience")) {
        Book.each(
            statement,
            "select id, %s from crime_profile.profile".formatted(name),
            row -> averages.put(row.getString(1) + " " + name, row.getBigDecimal(2)));
      }
    }
    return averages;
  }

  private Map<String, BigDecimal> published(Book book) {
    Map<String, BigDecimal> averages = new TreeMap<>();
    try {
      each(
          book,
          (id, heading, value) -> {
            if (!average(heading).isEmpty()) {
              averages.put(id + " " + average(heading), value);
            }
          });
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return averages;
  }

  private static String average(String heading) {
    String key = heading.toLowerCase().replaceAll(" avg.? ?$", "").replace(' ', '_');
    return List.of("criminality", "criminal_markets", "criminal_actors", "resilience").contains(key)
        ? key
        : "";
  }

  private interface Value {
    void of(String id, String heading, BigDecimal value);
  }

  /** By names that the test resolves by itself. */
  private void each(Book book, Value action) throws SQLException {
    Map<String, String> codes = new HashMap<>();
    try (Connection connection = untouched.connectAsOwner();
        Statement statement = connection.createStatement()) {
      Book.each(
          statement,
          "select name, iso3 from crime_profile.country",
          row -> {
            codes.put(row.getString(1), row.getString(2));
            codes.put(row.getString(1).replace('.', ','), row.getString(2));
          });
    }
    codes.put("Eswatini", "SWZ");
    book.sheets()
        .forEach(
            (name, rows) -> {
              if (name.endsWith("_dataset")) {
                for (List<Object> row : rows.subList(1, rows.size())) {
                  for (int i = 3; i < row.size(); i++) {
                    action.of(
                        codes.get(row.get(Book.COUNTRY)) + "-" + name.substring(0, 4),
                        String.valueOf(rows.get(0).get(i)),
                        (BigDecimal) row.get(i));
                  }
                }
              }
            });
  }

  private static String hash(TestDatabase database) {
    return database.ask("select crime_profile.content_hash()");
  }

  private static String csv(TestDatabase database) {
    return "name,iso3,edition,indicator,score,status\n"
        + database.ask(
            """
            select string_agg(concat_ws(',', '"' || name || '"', iso3, edition, indicator, coalesce(score::text, ''), status),
                              e'\\n' order by profile, position)
              from api.score
            """)
        + "\n";
  }
}
