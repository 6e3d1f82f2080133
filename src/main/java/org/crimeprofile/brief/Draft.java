package org.crimeprofile.brief;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.web.Filters;
import org.jspecify.annotations.Nullable;

/** Writes sentences, gives each its footnotes, and knows which claims have been told. */
final class Draft {

  private final Material material;
  private final Footnotes footnotes;
  private final Claims claims;
  private final Capitals capitals;
  private final Set<String> chosen;
  private final Set<String> told = new HashSet<>();

  Draft(Material material) {
    this.material = material;
    this.footnotes = new Footnotes(material.passages());
    this.claims = new Claims(material.findings());
    this.capitals = new Capitals(material.country(), material.findings());
    this.chosen = Choice.of(material, claims);
  }

  Material material() {
    return material;
  }

  Claims claims() {
    return claims;
  }

  Paragraph paragraph(@Nullable String topic) {
    return new Paragraph(this, topic, new Voice(material.country(), capitals));
  }

  /** A sentence that rests on the figures of this profile. */
  Sentence figures(@Nullable String topic, String text) {
    return other(topic, text, List.of(), List.of(footnotes.figures(material.profile())));
  }

  /** The same, resting on the figures of a later edition too. */
  Sentence figures(String text, int edition, String href) {
    return other(
        null,
        text,
        List.of(),
        List.of(
            footnotes.figures(material.profile()),
            footnotes.figures(material.with(edition), material.country(), href + "/scores")));
  }

  /** A subject's name and score. */
  Sentence lead(@Nullable String topic, Subject subject) {
    return lead(topic, subject.key(), "%s, %s.".formatted(subject.name(), subject.score()));
  }

  Sentence lead(@Nullable String topic, @Nullable String indicator, String text) {
    List<Integer> notes = List.of(footnotes.figures(material.profile()));
    return new Sentence(topic, indicator, true, text, null, null, List.of(), notes);
  }

  /** What is coded of subjects as a whole, or that nothing is; it rests on all their passages. */
  Sentence coded(@Nullable String topic, List<Subject> subjects, String text) {
    if (text.equals(Filters.NOT_MENTIONED) || text.equals(Filters.NOT_CODED)) {
      return figures(topic, "The report says nothing of it that is coded (%s).".formatted(text));
    }
    Set<String> passages =
        subjects.stream().flatMap(s -> s.passages().stream()).collect(Collectors.toSet());
    List<Integer> notes =
        material.passages().stream()
            .filter(passage -> passages.contains(passage.key()))
            .map(passage -> footnotes.passage(passage.links().self()))
            .toList();
    return notes.isEmpty() ? figures(topic, text) : other(topic, text, List.of(), notes);
  }

  /** A sentence that points to claims and tells none of them. */
  Sentence about(@Nullable String topic, String text, Collection<String> findings) {
    List<String> ids = findings.stream().distinct().toList();
    return other(topic, text, ids, notes(ids.stream().map(claims::get)));
  }

  private static Sentence other(
      @Nullable String topic, String text, List<String> findings, List<Integer> notes) {
    return new Sentence(topic, null, false, text, null, null, findings, notes);
  }

  /** The chosen claims on a subject, but for those that have been told with what they limit. */
  List<Block> blocks(String subject) {
    return Block.of(
        claims.whole(
            claims.on(subject).stream()
                .filter(claim -> chosen.contains(claim.id()) && !told.contains(claim.id()))
                .toList()));
  }

  /** Tells claims; they need not be told again. */
  Sentence claims(@Nullable String topic, Subject subject, Block block, Voice voice) {
    block.claims().forEach(claim -> told.add(claim.id()));
    return new Sentence(
        topic,
        subject.key(),
        false,
        block.text(voice),
        block.first().assertion(),
        block.first().certainty(),
        block.claims().map(FindingView::id).toList(),
        notes(block.claims()));
  }

  private List<Integer> notes(Stream<FindingView> cited) {
    return cited
        .map(claim -> footnotes.passage(claim.passage().href()))
        .distinct()
        .sorted()
        .toList();
  }

  /** How many claims have been told. */
  int told() {
    return told.size();
  }

  List<Footnote> footnotes() {
    return footnotes.all();
  }
}
