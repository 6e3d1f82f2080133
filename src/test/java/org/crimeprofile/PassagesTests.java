package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every coded fact points at a passage, and every passage can be found in the report. */
@Service
class PassagesTests {

  @Autowired Client client;

  @Test
  void thereAreTwentyInTheOrderOfTheReport() {
    assertThat(client.get("/profiles/TKM-2021/passages").each("key"))
        .hasSize(20)
        .startsWith("people-1", "people-2", "trade-1", "environment-1", "drugs-1", "drugs-2")
        .endsWith("civil-society-and-social-protection-3");
  }

  @Test
  void everyPassageIsTheOneThatWasNumbered() throws IOException {
    if (!Shared.isThere(Shared.PASSAGES)) {
      return; // Only a checkout beside the sources can compare with them.
    }
    List<String> numbered =
        Files.readAllLines(Shared.PASSAGES).stream().skip(1).filter(l -> !l.isBlank()).toList();
    List<String> served = new ArrayList<>();
    client
        .get("/profiles/TKM-2021/passages")
        .json()
        .get("items")
        .forEach(
            passage ->
                served.add(
                    String.join(
                        "\t",
                        passage.get("section_name").asString().toUpperCase(),
                        passage.get("paragraph").asString(),
                        passage.get("words").asString(),
                        passage.get("sha256").asString(),
                        words(passage.get("indicators")))));
    assertThat(served)
        .containsExactlyElementsOf(numbered.stream().map(PassagesTests::sorted).toList());
  }

  @Test
  void everyHashIsThatOfAParagraphOfTheReport() throws IOException {
    if (!Shared.isThere(Shared.REPORT)) {
      return; // Only a checkout beside the sources can compare with them.
    }
    List<String> paragraphs = paragraphs();
    client
        .get("/profiles/TKM-2021/passages")
        .json()
        .get("items")
        .forEach(
            passage ->
                assertThat(paragraphs)
                    .as(passage.get("key").asString())
                    .anySatisfy(
                        text -> {
                          assertThat(sha256(text)).isEqualTo(passage.get("sha256").asString());
                          assertThat(text).startsWith(passage.get("starts_with").asString());
                        }));
  }

  @Test
  void everyItemOfACodedProfileRestsOnAPassage() {
    for (String kind : List.of("markets", "actors", "resilience-indicators")) {
      client
          .get("/profiles/TKM-2021/" + kind)
          .json()
          .get("items")
          .forEach(
              item ->
                  assertThat(item.get("passages").size())
                      .as(item.get("key").asString())
                      .isPositive());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "markets/heroin-trade, drugs-1 criminal-actors-2 criminal-justice-and-security-3",
    "markets/human-trafficking, people-1 criminal-actors-2"
        + " civil-society-and-social-protection-1 civil-society-and-social-protection-2",
    "actors/mafia-style-groups, criminal-actors-1 criminal-actors-4",
    "resilience-indicators/prevention, civil-society-and-social-protection-2",
  })
  void anItemNamesThePassagesThatItRestsOnAndNoOthers(String item, String passages) {
    assertThat(
            client
                .get("/profiles/TKM-2021/" + item)
                .json()
                .get("passages")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactly(passages.split(" "));
  }

  @Test
  void aPassageIsFoundByWhatRestsOnIt() {
    assertThat(client.get("/passages?indicator=mafia-style-groups").each("key"))
        .containsExactly("criminal-actors-1", "criminal-actors-4");
  }

  /** Paragraphs that a page break cuts in two stand as one, as their numbering has them. */
  private static List<String> paragraphs() throws IOException {
    try (Stream<Path> files = Files.list(Shared.REPORT)) {
      Path report = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
      List<String> blocks =
          Arrays.stream(Files.readString(report).split("\\R\\s*\\R"))
              .map(block -> block.lines().map(String::strip).filter(l -> !l.isEmpty()))
              .map(
                  lines ->
                      lines.filter(l -> !l.matches("[A-Z ]+")).collect(Collectors.joining(" ")))
              .toList();
      List<String> paragraphs = new ArrayList<>(blocks);
      for (int i = 0; i + 1 < blocks.size(); i++) {
        paragraphs.add(blocks.get(i) + " " + blocks.get(i + 1));
      }
      return paragraphs;
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(JsonNode indicators) {
    return indicators
        .valueStream()
        .map(JsonNode::asString)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String sorted(String line) {
    String[] columns = line.split("\t");
    columns[4] = String.join(" ", new TreeSet<>(List.of(columns[4].strip().split(" "))));
    return String.join("\t", columns);
  }
}
