package org.crimeprofile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Questions as people type them, written from the report alone, each with the subjects that answer
 * it.
 */
final class JudgedQuestions {

  private static final Path FILE = Path.of("src/test/resources/search/questions.tsv");
  private static final Pattern WORD = Pattern.compile("[a-zA-Z]{4,}");

  /** Words that a search does not look for, so that a slip in them shows nothing. */
  private static final List<String> STOP_WORDS =
      List.of(
          ("about above after again against because been before being below between both could does doing down "
                  + "during each from further have having here hers herself himself into itself just more most "
                  + "myself once only other ours ourselves over same should some such than that their theirs them "
                  + "themselves then there these they this those through under until very were what when where which "
                  + "while whom will with your yours yourself yourselves")
              .split(" "));

  private JudgedQuestions() {}

  /** The questions of a part, or none where it has none. */
  static List<Question> of(String part) {
    try (Stream<String> lines = Files.lines(FILE)) {
      return lines
          .map(line -> line.split("\t"))
          .filter(cells -> cells[0].equals(part))
          .map(cells -> new Question(cells[1], List.of(cells[2].split(";"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts that there are: those that weights were chosen by, and those looked at once. */
  static Stream<String> parts() {
    return Stream.of("tuning", "held_out").filter(part -> !of(part).isEmpty());
  }

  /**
   * A question and what answers it.
   *
   * @param accepted {@code kind:key} of a subject, or {@code party:~} and a part of a party's name
   */
  record Question(String asked, List<String> accepted) {

    boolean isAnsweredBy(JsonNode hit) {
      JsonNode subject = hit.get("subject");
      String kind = subject.get("kind").asString();
      return accepted.stream()
          .map(String::strip)
          .anyMatch(
              right ->
                  right.startsWith("party:~")
                      ? kind.equals("party")
                          && lower(subject.get("name").asString())
                              .contains(lower(right.substring(7)))
                      : right.equals(kind + ":" + subject.get("key").asString()));
    }

    /** The same question with a slip in one of its words; as it is where none is long enough. */
    Question withSlip(Random random) {
      List<MatchResult> words =
          WORD.matcher(asked)
              .results()
              .filter(word -> !STOP_WORDS.contains(lower(word.group())))
              .toList();
      if (words.isEmpty()) {
        return this;
      }
      MatchResult word = words.get(random.nextInt(words.size()));
      return new Question(
          asked.substring(0, word.start())
              + slip(word.group(), random)
              + asked.substring(word.end()),
          accepted);
    }

    private static String slip(String word, Random random) {
      int at = random.nextInt(word.length());
      String head = word.substring(0, at);
      String tail = word.substring(at);
      return switch (random.nextInt(4)) {
        case 0 -> swapped(word, Math.min(at, word.length() - 2));
        case 1 -> head + tail.substring(1);
        case 2 -> head + tail.charAt(0) + tail;
        default -> head + (char) ('a' + random.nextInt(26)) + tail.substring(1);
      };
    }

    private static String swapped(String word, int at) {
      return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static String lower(String text) {
      return text.toLowerCase(Locale.ROOT);
    }
  }
}
