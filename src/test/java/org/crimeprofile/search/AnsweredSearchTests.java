package org.crimeprofile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crimeprofile.Client;
import org.crimeprofile.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * No word of a question is dropped in silence, and no other is used in its place in silence; also
 * where the text cannot answer, as it cannot the last fifteen.
 */
@Service
class AnsweredSearchTests {

  private static final Path FILE = Path.of("src/test/resources/search/answers.txt");

  @Autowired Client client;

  @Test
  void theRightAnswerComesFirst() throws IOException {
    List<Asked> asked = questions().toList();
    List<String> wrong =
        asked.stream()
            .filter(question -> !question.isAnsweredBy(answer(question)))
            .map(Asked::question)
            .toList();
    assertThat(asked).hasSize(50);
    assertThat(wrong).hasSizeLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void whatWasUsedInsteadIsNamed(Asked question) {
    JsonNode replaced = answer(question).get("replaced");
    assertThat(
            replaced
                .propertyStream()
                .filter(word -> !word.getValue().get("found_as_asked").asBoolean())
                .map(word -> word.getKey()))
        .containsExactlyInAnyOrderElementsOf(
            question.replaced().stream().map(pair -> pair.split("=")[0]).toList());
    for (String pair : question.replaced()) {
      assertThat(replaced.get(pair.split("=")[0]).get("terms").valueStream())
          .extracting(term -> term.get("term").asString())
          .contains(pair.split("=")[1]);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void whatWasNotFoundIsNamed(Asked question) {
    JsonNode answer = answer(question);
    assertThat(
            Stream.concat(
                texts(answer.get("not_found")).stream(),
                texts(answer.get("found_apart")).stream().map("(%s)"::formatted)))
        .containsExactlyInAnyOrderElementsOf(question.notFound());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void whatAnEditionDidNotMeasureIsSaid(Asked question) {
    JsonNode unmeasured = answer(question).get("not_in_edition");
    assertThat(unmeasured.valueStream().map(one -> one.get("indicator").asString()))
        .containsExactlyElementsOf(question.notInEdition());
    for (JsonNode one : unmeasured) {
      assertThat(one.get("editions").toString()).isEqualTo("[2021]");
      assertThat(one.get("first_edition").asInt()).isEqualTo(2023);
      assertThat(client.send("GET", one.get("href").asString()).status()).isEqualTo(200);
    }
  }

  /** A word that none of the first hits has is named by the envelope, too. */
  @ParameterizedTest
  @MethodSource("questions")
  void noHitHidesWhatItLacks(Asked question) {
    JsonNode answer = answer(question);
    Set<String> lacking = null;
    for (JsonNode hit : answer.get("items")) {
      Set<String> missing = new TreeSet<>(texts(hit.get("missing")));
      if (lacking == null) {
        lacking = missing;
      }
      lacking.retainAll(missing);
    }
    if (lacking != null) {
      lacking.removeAll(texts(answer.get("not_found")));
      lacking.removeAll(answer.get("replaced").propertyNames());
      assertThat(lacking).isEmpty();
    }
  }

  private JsonNode answer(Asked question) {
    return client.get("/search?limit=10&" + question.query()).json();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  static Stream<Asked> questions() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Asked.of(line.split(" \\| ")));
  }

  /**
   * A question and what is right.
   *
   * @param first addresses of the hits that may come first, {@code *} for anything in them
   */
  record Asked(
      String question,
      String filters,
      List<String> first,
      List<String> replaced,
      List<String> notFound,
      List<String> notInEdition) {

    static Asked of(String[] cells) {
      String[] question = cells[0].split(" @ ");
      return new Asked(
          question[0],
          question.length > 1 ? question[1] : "",
          list(cells[1]),
          list(cells[2]),
          list(cells[3]),
          list(cells[4]));
    }

    String query() {
      return "q=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + "&" + filters;
    }

    boolean isAnsweredBy(JsonNode answer) {
      JsonNode items = answer.get("items");
      return first.equals(List.of("nothing"))
          ? items.isEmpty()
          : !items.isEmpty() && items.get(0).get("href").asString().matches(addresses());
    }

    private String addresses() {
      return first.stream()
          .map(address -> "/api/v1/profiles/" + address.replace("*", ".*"))
          .collect(Collectors.joining("|"));
    }

    private static List<String> list(String cell) {
      return cell.strip().equals("-") ? List.of() : Arrays.asList(cell.strip().split(";"));
    }

    @Override
    public String toString() {
      return question + (filters.isEmpty() ? "" : " @ " + filters);
    }
  }
}
