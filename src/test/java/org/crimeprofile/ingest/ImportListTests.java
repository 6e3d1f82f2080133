package org.crimeprofile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crimeprofile.Client;
import org.crimeprofile.Service;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Imports beside the service that runs: its next answer has them. */
@Service
class ImportListTests {

  private final TestDatabase database = TestDatabase.shared();

  @TempDir Path folder;
  @Autowired Client client;

  @AfterEach
  void asItWas() throws IOException {
    Run.of(database, "import", table("6.5"));
    database.execute("delete from crime_profile.import");
    client.catchUp(database);
  }

  @Test
  void answersHaveTheNewFigureAMomentLater() throws IOException {
    Client.Answer before = client.get("/profiles/TKM-2021/markets/heroin-trade");
    assertThat(Run.of(database, "import", table("7")).status()).isZero();
    client.catchUp(database);
    Client.Answer after = client.get("/profiles/TKM-2021/markets/heroin-trade");
    assertThat(before.json().get("score").asString()).isEqualTo("6.5");
    assertThat(after.json().get("score").asString()).isEqualTo("7.0");
    assertThat(after.json().get("summary")).isEqualTo(before.json().get("summary"));
    assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
  }

  @Test
  void aProfileOfWhichAFewFiguresAreLoadedAnswersEverything() throws IOException {
    for (String indicator : List.of("heroin-trade", "mafia-style-groups", "prevention")) {
      Path table = folder.resolve("part.csv");
      Files.writeString(
          table, "iso3,edition,indicator,score\nFRA,2023,%s,5.5\n".formatted(indicator));
      assertThat(Run.of(database, "import", table).status()).isZero();
      try {
        for (String path :
            List.of(
                "",
                "/markets",
                "/timeline",
                "/network",
                "/network.graphml",
                "/brief.md",
                "/citation")) {
          Client.Answer answer = client.get("/profiles/FRA-2023" + path);
          assertThat(answer.status()).as(path + answer.text()).isEqualTo(200);
        }
        assertThat(client.get("/profiles/FRA-2023/brief.md").text()).contains("(not\\_loaded)");
        List<String> told = new ArrayList<>();
        client
            .get("/profiles/FRA-2023/brief")
            .json()
            .get("sections")
            .forEach(s -> s.get("sentences").forEach(t -> told.add(t.get("text").asString())));
        assertThat(told).doesNotHaveDuplicates();
        assertThat(client.get("/profiles").status()).isEqualTo(200);
      } finally {
        for (String of :
            List.of(
                "criminal_market", "criminal_actor", "resilience_indicator", "resilience_pillar")) {
          database.execute("delete from crime_profile.%s where profile = 'FRA-2023'".formatted(of));
        }
        database.execute("delete from crime_profile.profile where id = 'FRA-2023'");
      }
    }
  }

  /** Of a coder who has told of every item as a whole, and has not come to the claims yet. */
  @Test
  void aCodedProfileWithoutClaimsHasABriefOfItsSummaries() throws IOException {
    Path exported = folder.resolve("exported.json");
    assertThat(Run.of(database, "export", "TKM-2021", "-o", exported).status()).isZero();
    ObjectNode json = (ObjectNode) ProfileDocument.MAPPER.readTree(exported);
    json.get("passages").forEach(passage -> ((ArrayNode) passage.get("findings")).removeAll());
    for (String whatRestsOnThem : List.of("flows", "involvements", "events")) {
      ((ArrayNode) json.get(whatRestsOnThem)).removeAll();
    }
    Path changed = Files.writeString(folder.resolve("changed.json"), json.toString());
    Run run = Run.of(database, "import", changed);
    try {
      assertThat(run.status()).as(run.log()).isZero();
      client.catchUp(database);
      String page = client.get("/profiles/TKM-2021/brief.md").text();
      for (String kind : List.of("/markets", "/actors")) {
        assertThat(page).contains(client.get("/profiles/TKM-2021" + kind).each("summary"));
      }
      assertThat(page).contains("No coded claim").doesNotContain("Markets where", "not\\_coded");
    } finally {
      assertThat(Run.of(database, "import", exported).status()).isZero();
    }
  }

  @Test
  void anImportThatChangesNothingChangesItsListAlone() throws IOException {
    Client.Answer profile = client.get("/profiles/TKM-2021");
    Client.Answer json = client.get("/imports");
    Client.Answer csv = client.get("/imports.csv");
    Path table = table("6.5");
    Run run = Run.of(database, "import", table);
    assertThat(run.out()).contains("Nothing changed");

    assertThat(client.get("/profiles/TKM-2021").header("ETag")).isEqualTo(profile.header("ETag"));
    assertThat(client.get("/imports", "If-None-Match", json.header("ETag")).status())
        .isEqualTo(200);
    assertThat(client.get("/imports.csv", "If-None-Match", csv.header("ETag")).status())
        .isEqualTo(200);
    Client.Answer again = client.get("/imports.csv");
    assertThat(client.get("/imports.csv", "If-None-Match", again.header("ETag")).status())
        .isEqualTo(304);
    // The data's time of change says nothing of the list's.
    assertThat(again.header("Last-Modified")).isEmpty();

    JsonNode latest = client.get("/imports").json().get("items").get(0);
    assertThat(latest.get("file_name").asString()).isEqualTo("one.csv");
    assertThat(latest.get("kind").asString()).isEqualTo("scores");
    assertThat(run.out()).contains(latest.get("sha256").asString());
    assertThat(latest.get("profiles_unchanged").asInt()).isOne();
    assertThat(again.text().lines().findFirst().orElseThrow())
        .isEqualTo(
            "id,file_name,sha256,kind,started_at,finished_at,profiles_added,profiles_changed,profiles_unchanged");
  }

  @Test
  void theSchemaOfCodedProfilesIsServed() throws IOException {
    assertThat(client.send("GET", "/schemas/profile.json").bytes())
        .isEqualTo(Files.readAllBytes(Path.of("src/main/resources/static/schemas/profile.json")));
  }

  private Path table(String score) throws IOException {
    return Files.writeString(
        folder.resolve("one.csv"),
        "iso3,edition,indicator,score\nTKM,2021,heroin-trade,%s\n".formatted(score));
  }
}
