package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.crimeprofile.Documentation.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the README and the guide tell a reader to ask is answered as they print it. */
@Service
class DocumentedExamplesTests {

  private static final String SERVICE = "localhost:8080";

  @TempDir static Path home;

  @Autowired Client client;

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
}
