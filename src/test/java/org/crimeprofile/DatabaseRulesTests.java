package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.crimeprofile.Client.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The database keeps the rules by itself, whoever writes to it, and shows a new version of the data
 * at once.
 */
@Service
class DatabaseRulesTests {

  private static final String MARKET =
      "update crime_profile.criminal_market set %s where profile = 'TKM-2021' and indicator = 'heroin-trade'";

  private final TestDatabase database = TestDatabase.shared();

  @Autowired Client client;

  @AfterEach
  void asItWas() {
    database.execute(MARKET.formatted("score = 6.5"));
    client.catchUp(database);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score = 0.5",
        "score = 10.5",
        "score = 6.3",
        "score = null",
        "presence = 'huge'",
        "presence = null",
        "roles = '{dealer}'",
        "state_involvement = 'perhaps'",
        "summary = ''",
        "summary = null",
        "profile = 'XXX-2021'",
        "indicator = 'mafia-style-groups'",
        "indicator = 'cocaine-trade'",
        "indicator = 'financial-crimes'"
      })
  void refusesWhatIsNoMarket(String assignment) {
    assertThatThrownBy(() -> database.execute(MARKET.formatted(assignment)))
        .hasCauseInstanceOf(SQLException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into crime_profile.country values ('tkm', 'TM', 'x')",
        "insert into crime_profile.profile (id, country, edition, continent, region)"
            + " values ('TKM-1999', 'TKM', 1999, 'Asia', 'x')",
        "insert into crime_profile.profile (id, country, edition, continent, region)"
            + " values ('WRONG', 'TKM', 2021, 'Asia', 'x')",
        "insert into crime_profile.published_rank values ('TKM-2023', 'criminality', 'world', 194, 193)",
        "update crime_profile.passage set sha256 = 'x'",
        "update crime_profile.indicator set key = 'other' where key = 'heroin-trade'"
      })
  void refusesWhatBreaksARule(String sql) {
    assertThatThrownBy(() -> database.execute(sql)).hasCauseInstanceOf(SQLException.class);
  }

  @Test
  void aChangeIsANewVersionAndItsReversalTheOldContent() {
    Answer before = client.get("/profiles/TKM-2021");
    database.execute(MARKET.formatted("score = 7.5"));
    client.catchUp(database);
    Answer changed = client.get("/profiles/TKM-2021");
    database.execute(MARKET.formatted("score = 6.5"));
    client.catchUp(database);
    Answer after = client.get("/profiles/TKM-2021");

    assertThat(changed.json().get("averages").get("criminal_markets").asString()).isEqualTo("4.45");
    assertThat(changed.json().get("averages").get("criminality").asString()).isEqualTo("4.66");
    assertThat(changed.header("ETag")).isNotEqualTo(before.header("ETag"));
    assertThat(number(changed)).isEqualTo(number(before) + 1);
    assertThat(number(after)).isEqualTo(number(before) + 2);
    assertThat(hash(changed)).isNotEqualTo(hash(before));
    assertThat(hash(after)).isEqualTo(hash(before));
  }

  @Test
  void writingWhatIsThereAlreadyChangesNothing() {
    Answer before = client.get("/profiles/TKM-2021");
    database.execute(MARKET.formatted("score = score"));
    assertThat(client.get("/profiles/TKM-2021").bytes()).isEqualTo(before.bytes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insert into crime_profile.country values ('XXX', 'XX', 'X') | 42501,25006",
        "update crime_profile.criminal_market set score = 1.0        | 42501,25006",
        "delete from crime_profile.profile                           | 42501,25006",
        "create table crime_profile.mine (id int)                    | 42501,25006",
        "create table api.mine (id int)                              | 42501,25006",
        "create table public.mine (id int)                           | 42501,25006",
        "select * from crime_profile.flyway_schema_history           | 42501",
        "select * from crime_profile.data_change                     | 42501",
        "create temporary table mine (id int)                        | 42501,25006",
        "select lo_create(0)                                         | 42501,25006",
        "truncate crime_profile.finding                              | 42501,25006",
        "call crime_profile.track_data_changes('passage')            | 42501,25006",
        "copy crime_profile.country from stdin                       | 42501,25006",
        "copy (select 1) to '/tmp/mine'                              | 42501",
        "copy (select 1) to program 'true'                           | 42501",
        "copy crime_profile.country from program 'true'              | 42501,25006",
        "select rolpassword from pg_authid                           | 42501",
        "select pg_read_file('/etc/passwd')                          | 42501",
        "alter role crime_profile_reader superuser                   | 42501,25006",
        "set role crime_profile_owner                                | 42501",
        "select pg_sleep(10)                                         | 57014",
      })
  void theReaderOnlyReads(String sql, String states) throws SQLException {
    try (Connection reader = database.connectAsReader();
        Statement statement = reader.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOfSatisfying(
              SQLException.class,
              refused -> assertThat(states.split(",")).contains(refused.getSQLState()));
      assertThat(statement.executeQuery("select count(*) from api.score").next()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into crime_profile.country values ('XXX', 'XX', 'X')",
        "update crime_profile.criminal_market set score = 1.0",
        "create table crime_profile.mine (id int)",
        "create temporary table mine (id int)",
        "select lo_create(0)",
      })
  void theReaderCannotHelpItself(String sql) throws SQLException {
    try (Connection reader = database.connectAsReader();
        Statement statement = reader.createStatement()) {
      statement.execute("set default_transaction_read_only = off");
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }
  }

  @Test
  void migrationsRanAndLeftNothingInPublic() throws SQLException {
    try (Connection owner = database.connectAsOwner();
        Statement statement = owner.createStatement()) {
      assertThat(first(statement, "select count(*) from crime_profile.flyway_schema_history"))
          .isPositive();
      assertThat(
              first(
                  statement,
                  "select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
          .isZero();
    }
  }

  private static int first(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static int number(Answer answer) {
    return answer.json().get("data_version").get("number").asInt();
  }

  private static String hash(Answer answer) {
    return answer.json().get("data_version").get("content_hash").asString();
  }
}
