package org.crimeprofile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A coded profile as a file: written, read into a database that never had it, and written again.
 */
class ProfileFileTests {

  /** From those that refer to the ones that are referred to. */
  private static final List<String> TABLES =
      List.of(
          "event_finding",
          "event_place",
          "event",
          "involvement_finding",
          "involvement",
          "flow_finding",
          "flow_place",
          "flow",
          "finding_relation",
          "finding_place",
          "finding_party",
          "finding_also",
          "finding",
          "passage_indicator",
          "passage",
          "party",
          "published_rank",
          "resilience_pillar",
          "resilience_indicator",
          "criminal_actor",
          "criminal_market");

  @TempDir Path folder;

  private final TestDatabase database = TestDatabase.migrated();

  @Test
  void aDatabaseWithoutTheSeedGivesTheSameAnswersAfterAnImport() throws IOException {
    Path exported = export(database, "one.json");
    TestDatabase other = withoutTurkmenistan2021();
    assertThat(hash(other)).isNotEqualTo(hash(database));
    Run run = Run.of(other, "import", exported);
    assertThat(run.status()).as(run.log()).isZero();
    assertThat(run.out()).contains("Profiles: 1 added, 0 changed, 0 unchanged");
    assertThat(hash(other)).isEqualTo(hash(database));
    assertThat(export(other, "two.json")).hasSameBinaryContentAs(exported);
    assertThat(Run.of(other, "import", exported).out()).contains("Nothing changed");
  }

  @Test
  void isCodedOnTopOfFiguresAlone() throws IOException {
    Path exported = export(database, "one.json");
    TestDatabase other = withoutTurkmenistan2021();
    Run.of(
        other,
        "import",
        Files.writeString(
            folder.resolve("one.csv"),
            "iso3,edition,indicator,score\nTKM,2021,heroin-trade,6.5\nTKM,2021,prevention,2\n"));
    assertThat(Run.of(other, "import", exported).out()).contains("0 added, 1 changed");
    assertThat(hash(other)).isEqualTo(hash(database));
  }

  @Test
  void aChangeIsSaidAndReversible() throws IOException {
    Path exported = export(database, "one.json");
    ObjectNode json = (ObjectNode) ProfileDocument.MAPPER.readTree(exported);
    finding(json).put("statement", "Something else.");
    ((ObjectNode) json.get("markets").get(0)).put("summary", "Something else.");
    Path changed = write(json);
    String before = hash(database);
    Run dry = Run.of(database, "import", changed, "--dry-run");
    assertThat(hash(database)).isEqualTo(before);
    assertThat(dry.out())
        .contains("TKM-2021, finding: 1 rows go, 1 come")
        .contains("TKM-2021: 1 coded rows of its profile and its items")
        .contains("0 added, 1 changed");
    assertThat(Run.of(database, "import", changed).status()).isZero();
    assertThat(hash(database)).isNotEqualTo(before);
    assertThat(Run.of(database, "import", exported).out()).contains("0 added, 1 changed");
    assertThat(hash(database)).isEqualTo(before);
  }

  @Test
  void goesToStandardOutputAndNothingElseDoes() throws IOException {
    Run run = Run.of(database, "export", "TKM-2021");
    assertThat(run.out()).isEqualTo(Files.readString(export(database, "one.json")));
  }

  @ParameterizedTest
  @CsvSource({"TKM-2023", "XXX-2021", "tkm"})
  void whatIsNotCodedCannotBeExported(String id) {
    Run run = Run.of(database, "export", id);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.log()).contains(id + ": there is no coded profile of this id");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() throws IOException {
    ObjectNode json = (ObjectNode) ProfileDocument.MAPPER.readTree(export(database, "one.json"));
    ((ArrayNode) json.get("markets")).remove(0);
    ((ArrayNode) json.get("parties")).remove(0);
    finding(json).put("subject", "heroin");
    ((ArrayNode) finding(json).get("topics")).add("weather");
    ((ObjectNode) json.get("passages").get(1))
        .set("findings", json.get("passages").get(2).get("findings"));
    ((ArrayNode) json.get("events")).add(json.get("events").get(0));
    refuses(
        write(json),
        "/markets: human-trafficking is missing",
        "/passages/0/findings/0/subject: there is no \"heroin\"",
        "/passages/0/findings/0/topics: there is no \"weather\"",
        "is there twice");
  }

  @Test
  void whatTheSchemaForbidsIsRefused() throws IOException {
    ObjectNode json = (ObjectNode) ProfileDocument.MAPPER.readTree(export(database, "one.json"));
    finding(json).put("aspect", "colour").put("extra", 1);
    ((ObjectNode) json.get("markets").get(0)).put("score", 8.3);
    json.remove("flows");
    refuses(
        write(json),
        "/passages/0/findings/0/aspect: ",
        "/passages/0/findings/0: ",
        "/markets/0/score: ",
        "flows");
    refuses(
        Files.writeString(folder.resolve("p.json"), "{\"country\": \"TKM\", \"country\": \"UZB\"}"),
        "p.json, line 1, column ");
    refuses(
        Files.writeString(folder.resolve("p.json"), "{\"country\": "), "p.json, line 1, column ");
  }

  @ParameterizedTest
  @CsvSource({
    "{\"to\":\"2016\";\"ongoing\":false}, required property",
    "{\"from\":\"2016-02-31\";\"ongoing\":true;\"precision\":\"day\"}, there is no day 2016-02-31",
    "{\"from\":\"2016\";\"ongoing\":true;\"precision\":\"month\"}, 'not as exact as its precision, month, says'",
    "{\"from\":\"2016-05\";\"ongoing\":true;\"precision\":\"approximate\"}, 'not as exact as its precision, approximate, says'",
    "{\"from\":\"1990\";\"to\":\"1995\";\"ongoing\":false;\"precision\":\"decade\"}, a decade runs from a year that ends in 0 to one that ends in 9",
    "{\"from\":\"2018\";\"to\":\"2016\";\"ongoing\":false;\"precision\":\"year\"}, it ends before it begins"
  })
  void aPeriodIsAsExactAsItSays(String period, String said) throws IOException {
    ObjectNode json = (ObjectNode) ProfileDocument.MAPPER.readTree(export(database, "one.json"));
    finding(json).set("period", ProfileDocument.MAPPER.readTree(period.replace(';', ',')));
    refuses(write(json), "/passages/0/findings/0/period: ", said);
  }

  @Test
  void whoeverIsOnlyActedOnIsNoPerpetrator() throws IOException {
    ObjectNode json = (ObjectNode) ProfileDocument.MAPPER.readTree(export(database, "one.json"));
    finding(json).put("aspect", "practice");
    ArrayNode parties = (ArrayNode) finding(json).get("parties");
    parties.addObject().put("party", "government").put("role", "responsible");
    parties.addObject().put("party", "mafia-bosses").put("role", "perpetrator");
    refuses(
        write(json),
        "/passages/0/findings/0/parties: \"mafia-bosses\" is acted on and must be a target");
    parties.addObject().put("party", "mafia-bosses").put("role", "target");
    assertThat(Run.of(database, "import", "--dry-run", write(json)).status()).isZero();
  }

  /** What the schema allows is what the database does, and what the codebook explains. */
  @ParameterizedTest
  @CsvSource({
    "/properties/markets/items/properties/presence, presence",
    "/properties/markets/items/properties/roles/items, role",
    "/properties/markets/items/properties/state_involvement, state_involvement",
    "/properties/actors/items/properties/reach, reach",
    "/properties/actors/items/properties/violence, violence",
    "/properties/actors/items/properties/arms, arms",
    "/properties/actors/items/properties/state_tie, state_tie",
    "/properties/actors/items/properties/foreign_tie, foreign_tie",
    "/properties/parties/items/properties/type, party_type",
    "/$defs/certainty, certainty",
    "FINDING/aspect, aspect",
    "FINDING/assertion, assertion",
    "FINDING/risk_effect, risk_effect",
    "FINDING/trend, trend",
    "/$defs/period/properties/precision, precision",
    "FINDING/comparator/properties/scope, comparator_scope",
    "FINDING/comparator/properties/position, comparator_position",
    "FINDING/parties/items/properties/role, party_role",
    "FINDING/places/items/properties/role, place_role",
    "FINDING/relations/items/properties/type, relation",
  })
  void theSchemaKnowsTheCodebooksValues(String at, String attribute) throws IOException {
    JsonNode schema =
        ProfileDocument.MAPPER.readTree(Path.of("src/main/resources/static/schemas/profile.json"));
    Set<String> values = new TreeSet<>();
    schema
        .at(
            at.replace("FINDING", "/properties/passages/items/properties/findings/items/properties")
                + "/enum")
        .forEach(value -> values.add(value.asString()));
    Set<String> codebook =
        new TreeSet<>(
            List.of(
                database
                    .ask(
                        "select string_agg(value, ',') from crime_profile.codebook_entry where attribute = '%s'"
                            .formatted(attribute))
                    .split(",")));
    // A word of absence stands for what a file leaves out, or for an empty list.
    codebook.remove("not_coded");
    if (!values.contains("not_mentioned")) {
      codebook.remove("not_mentioned");
    }
    assertThat(values).isEqualTo(codebook);
  }

  private void refuses(Path file, String... said) {
    String before = Run.checksum(database);
    Run run = Run.of(database, "import", file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.log()).contains(said);
    assertThat(Run.checksum(database)).isEqualTo(before);
  }

  private static ObjectNode finding(JsonNode json) {
    return (ObjectNode) json.get("passages").get(0).get("findings").get(0);
  }

  private Path write(JsonNode json) throws IOException {
    return Files.writeString(folder.resolve("changed.json"), json.toString());
  }

  private Path export(TestDatabase from, String name) {
    Path file = folder.resolve(name);
    Run run = Run.of(from, "export", "TKM-2021", "-o", file);
    assertThat(run.status()).as(run.log()).isZero();
    return file;
  }

  /** As if the seeds of its codings and of its figures had never run. */
  private static TestDatabase withoutTurkmenistan2021() {
    TestDatabase other = TestDatabase.migrated();
    StringBuilder sql = new StringBuilder();
    for (String table : TABLES) {
      boolean ofFinding = table.matches("finding_(relation|place|also)");
      sql.append(
          "delete from crime_profile.%s where %s like 'TKM-2021%%';\n"
              .formatted(table, ofFinding ? "finding" : "profile"));
    }
    other.execute(
        "begin; " + sql + "delete from crime_profile.profile where id = 'TKM-2021'; commit");
    return other;
  }

  private static String hash(TestDatabase database) {
    return database.ask("select crime_profile.content_hash()");
  }
}
