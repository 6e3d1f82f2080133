package org.crimeprofile.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.evidence.InvolvementView;
import org.crimeprofile.evidence.Qualification;
import org.crimeprofile.taxonomy.Indicator;
import org.jspecify.annotations.Nullable;

/** Writes sentences, gives each its footnotes, and knows which claims have been told. */
final class Draft {

  static final String STATED = "stated";

  private final Material material;
  private final Footnotes footnotes;
  private final Map<String, FindingView> findings;
  private final Set<String> told = new HashSet<>();

  Draft(Material material) {
    this.material = material;
    this.footnotes = new Footnotes(material.passages());
    this.findings =
        material.findings().stream()
            .collect(Collectors.toMap(FindingView::id, Function.identity()));
  }

  Material material() {
    return material;
  }

  /** A sentence that rests on the figures of this profile. */
  Sentence figures(@Nullable String topic, String text) {
    return figures(topic, text, List.of(footnotes.figures(material.profile())));
  }

  /** The same, resting on the figures of a later edition too. */
  Sentence figures(String text, int edition, String href) {
    return figures(
        String.valueOf(edition),
        text,
        List.of(
            footnotes.figures(material.profile()),
            footnotes.figures(material.with(edition), material.country(), href + "/scores")));
  }

  private static Sentence figures(@Nullable String topic, String text, List<Integer> notes) {
    return new Sentence(topic, text, false, null, null, List.of(), notes);
  }

  /**
   * Claims that have not been told yet, each a sentence with what limits it; neighbours that the
   * same claim limits stand together before it. One that limits others is told behind these.
   */
  List<Sentence> claims(String topic, Collection<FindingView> claims) {
    List<Sentence> sentences = new ArrayList<>();
    List<FindingView> left =
        claims.stream()
            .flatMap(claim -> limited(claim, Set.of()))
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    while (!left.isEmpty()) {
      List<FindingView> group = new ArrayList<>();
      while (!left.isEmpty() && (group.isEmpty() || belong(group, left.get(0)))) {
        FindingView next = left.remove(0);
        if (!isTold(next)) {
          group.add(next);
        }
      }
      if (!group.isEmpty()) {
        FindingView first = group.get(0);
        sentences.add(
            sentence(
                topic,
                group.stream()
                    .map(claim -> Words.marked(claim.statement(), claim.certainty()))
                    .collect(Collectors.joining(" ")),
                false,
                first.assertion(),
                first.certainty(),
                group.stream().map(FindingView::id).toList()));
      }
    }
    return sentences;
  }

  /** The claims that have not been told and that this one limits; itself where there are none. */
  private Stream<FindingView> limited(FindingView claim, Set<String> seen) {
    List<FindingView> limited =
        material.findings().stream()
            .filter(other -> !isTold(other) && !seen.contains(other.id()))
            .filter(
                other -> other.qualifications().stream().anyMatch(q -> q.id().equals(claim.id())))
            .toList();
    Set<String> also = new HashSet<>(seen);
    also.add(claim.id());
    return limited.isEmpty() || isTold(claim)
        ? Stream.of(claim)
        : limited.stream().flatMap(other -> limited(other, also));
  }

  private boolean belong(List<FindingView> group, FindingView next) {
    FindingView last = group.get(group.size() - 1);
    return !isTold(next)
        && last.assertion().equals(next.assertion())
        && last.certainty().equals(next.certainty())
        && last.qualifications().stream().anyMatch(next.qualifications()::contains);
  }

  /** An actor's part in a market, as a point of a list. */
  Sentence part(String topic, InvolvementView part) {
    Indicator market = material.indicator(part.market());
    return sentence(
        topic,
        "%s%s: %s"
            .formatted(
                market.name(),
                market.isMeasuredIn(material.profile().edition())
                    ? ""
                    : " (not measured in that edition)",
                Words.marked(part.part(), part.certainty())),
        true,
        finding(part.findings().get(0)).assertion(),
        part.certainty(),
        part.findings());
  }

  /** A sentence about claims that have been told: it rests on what they rest on. */
  Sentence about(String text, List<FindingView> claims) {
    return new Sentence(
        null,
        text,
        false,
        null,
        null,
        claims.stream().map(FindingView::id).toList(),
        notes(claims.stream().map(FindingView::id).toList()));
  }

  private Sentence sentence(
      String topic,
      String text,
      boolean point,
      String assertion,
      String certainty,
      List<String> own) {
    List<Qualification> limits = limits(own);
    String limiting =
        limits.stream()
            .map(limit -> Words.marked(limit.statement(), limit.certainty()))
            .collect(Collectors.joining(" "));
    Set<String> all = new LinkedHashSet<>(own);
    limits.forEach(limit -> all.add(limit.id()));
    told.addAll(all);
    return new Sentence(
        topic,
        limits.isEmpty() ? text : "%s But the report adds: %s".formatted(text, limiting),
        point,
        assertion,
        certainty,
        List.copyOf(all),
        notes(all));
  }

  /** What limits some claims, and behind it what in turn limits that. */
  private List<Qualification> limits(List<String> own) {
    List<Qualification> limits = new ArrayList<>();
    List<String> ahead = own;
    while (!ahead.isEmpty()) {
      List<Qualification> next =
          ahead.stream()
              .flatMap(claim -> finding(claim).qualifications().stream())
              .filter(limit -> !own.contains(limit.id()) && !limits.contains(limit))
              .distinct()
              .toList();
      limits.addAll(next);
      ahead = next.stream().map(Qualification::id).toList();
    }
    return limits;
  }

  private List<Integer> notes(Collection<String> claims) {
    return claims.stream().map(id -> footnotes.passage(finding(id).passage())).distinct().toList();
  }

  private FindingView finding(String id) {
    return Objects.requireNonNull(findings.get(id), id);
  }

  boolean isTold(FindingView claim) {
    return told.contains(claim.id());
  }

  List<Footnote> footnotes() {
    return footnotes.all();
  }
}
