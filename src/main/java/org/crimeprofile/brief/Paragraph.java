package org.crimeprofile.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of a brief while it is written. */
final class Paragraph {

  private final Draft draft;
  private final @Nullable String topic;
  private final Voice voice;
  private final List<Sentence> sentences = new ArrayList<>();

  Paragraph(Draft draft, @Nullable String topic, Voice voice) {
    this.draft = draft;
    this.topic = topic;
    this.voice = voice;
  }

  /** Tells a subject's score and what the report says of it. */
  Paragraph subject(Subject subject) {
    leads(List.of(subject));
    List<Block> blocks = draft.blocks(subject.key());
    blocks.forEach(block -> sentences.add(draft.claims(topic, subject, block, voice)));
    return blocks.isEmpty() && draft.material().isCoded()
        ? coded(List.of(subject), subject.summary())
        : this;
  }

  /** Names subjects and their scores; "it" would now be taken for the last of them. */
  Paragraph leads(List<Subject> subjects) {
    subjects.forEach(subject -> sentences.add(draft.lead(topic, subject)));
    voice.pause();
    return this;
  }

  /** Names what the paragraph is about, and its figure. */
  Paragraph lead(String text) {
    sentences.add(draft.lead(topic, null, text));
    return this;
  }

  /** Tells what is coded of subjects as a whole. */
  Paragraph coded(List<Subject> subjects, String text) {
    sentences.add(draft.coded(topic, subjects, text));
    return this;
  }

  Paragraph subjects(List<Subject> subjects) {
    subjects.forEach(this::subject);
    return this;
  }

  Paragraph figures(String text) {
    sentences.add(draft.figures(topic, text));
    return this;
  }

  List<Sentence> sentences() {
    return sentences;
  }
}
