package org.crimeprofile.brief;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A brief as a page of Markdown, with footnotes as Pandoc and GitHub read them. */
final class Markdown {

  private final StringBuilder page = new StringBuilder();

  private Markdown() {}

  static String of(BriefView brief) {
    return new Markdown().write(brief);
  }

  private String write(BriefView brief) {
    line("# " + brief.title());
    line("");
    line(
        "%s · profile %s · data version %d of %s"
            .formatted(
                brief.source().title(),
                brief.profile(),
                brief.dataVersion().number(),
                Citation.date(brief.dataVersion())));
    for (Section section : brief.sections()) {
      line("");
      line("## " + section.heading());
      write(section);
    }
    line("");
    line("## About this page");
    line("");
    brief.notes().forEach(note -> line("- " + escaped(note)));
    line("- Cite as: " + escaped(brief.citeAs()));
    line("");
    brief.footnotes().forEach(note -> line("[^%d]: %s".formatted(note.number(), told(note))));
    return page.toString();
  }

  private void write(Section section) {
    @Nullable Sentence before = null;
    for (Sentence sentence : section.sentences()) {
      boolean sameTopic = before != null && Objects.equals(before.topic(), sentence.topic());
      if (sentence.point()) {
        line(before != null && before.point() && sameTopic ? "" : "\n");
        page.append("- ");
      } else if (sameTopic && !before.point()) {
        page.append(' ');
      } else {
        line(before == null ? "" : "\n");
        if (sentence.topic() != null) {
          page.append("**").append(escaped(sentence.topic())).append(".** ");
        }
      }
      page.append(escaped(sentence.text())).append(marks(sentence));
      before = sentence;
    }
    line("");
  }

  private static String marks(Sentence sentence) {
    return sentence.footnotes().stream().map("[^%d]"::formatted).collect(Collectors.joining());
  }

  private static String told(Footnote note) {
    return note.sha256() == null
        ? "%s `%s`".formatted(escaped(note.text()), note.href())
        : "%s SHA-256 %s. `%s`".formatted(escaped(note.text()), note.sha256(), note.href());
  }

  /** What is written must not become a mark-up. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
