package org.crimeprofile.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A brief as a page of Markdown. Its footnotes are not those of Markdown, of which Pandoc prints
 * one again wherever a sentence names it, but numbers in brackets, which read the same everywhere.
 */
final class Markdown {

  private final StringBuilder page = new StringBuilder();

  private Markdown() {}

  static String of(BriefView brief) {
    return new Markdown().write(brief);
  }

  private String write(BriefView brief) {
    line("# " + brief.title());
    for (Section section : brief.sections()) {
      line("");
      heading("## " + section.heading());
      write(section.sentences());
    }
    line("");
    heading("## About this page");
    line(escaped(String.join(" ", brief.notes())));
    line("");
    line("Cite as: " + escaped(brief.citeAs()));
    line("");
    line(sources(brief.footnotes()));
    return page.toString();
  }

  /** A source is named behind the last of the neighbours that rest on it; a lead has none. */
  private void write(List<Sentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean first = i == 0 || !together(sentences.get(i - 1), sentence);
      boolean last = i + 1 == sentences.size() || !together(sentence, sentences.get(i + 1));
      if (!first) {
        page.append(' ');
      } else if (i > 0) {
        page.append("\n\n");
      }
      page.append(first ? opening(sentence) : text(sentence));
      if (!sentence.lead() && (last || !restOnTheSame(sentence, sentences.get(i + 1)))) {
        page.append(' ').append(marks(sentence.footnotes().stream()));
      }
    }
    line("");
  }

  private static boolean together(Sentence one, Sentence next) {
    return Objects.equals(one.topic(), next.topic());
  }

  private static boolean restOnTheSame(Sentence one, Sentence next) {
    return !next.lead() && one.footnotes().equals(next.footnotes());
  }

  /** The topic ahead of the sentence, unless this is the topic and its figure. */
  private static String opening(Sentence sentence) {
    String topic = sentence.topic();
    if (topic == null) {
      return text(sentence);
    }
    return sentence.lead() && sentence.text().startsWith(topic + ",")
        ? "**%s**".formatted(escaped(sentence.text()))
        : "**%s.** %s".formatted(escaped(topic), text(sentence));
  }

  private static String text(Sentence sentence) {
    String text = escaped(sentence.text());
    return sentence.lead() ? "*" + text + "*" : text;
  }

  /** Passages that follow one another in a section stand in one entry. */
  private static String sources(List<Footnote> notes) {
    List<String> told = new ArrayList<>();
    for (int from = 0, to; from < notes.size(); from = to) {
      Footnote first = notes.get(from);
      to = from + 1;
      while (to < notes.size() && notes.get(to).text().equals(first.text())) {
        to++;
      }
      List<Footnote> group = notes.subList(from, to);
      told.add(
          "%s %s %s"
              .formatted(
                  marks(group.stream().map(Footnote::number)),
                  escaped(first.text()),
                  first.paragraph() == null
                      ? "(`%s`)".formatted(first.href())
                      : Words.list(group.stream().map(n -> "" + n.paragraph()).toList())));
    }
    boolean passages = notes.stream().anyMatch(note -> note.passage() != null);
    return "Sources%s: %s."
        .formatted(
            passages ? ", by section and paragraph of the report" : "", String.join("; ", told));
  }

  private static String marks(Stream<Integer> numbers) {
    return numbers.map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
  }

  /** What is written must not become a mark-up. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }

  private void heading(String text) {
    line(text);
    line("");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
