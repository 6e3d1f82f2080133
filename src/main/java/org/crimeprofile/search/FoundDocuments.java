package org.crimeprofile.search;

import java.util.List;
import java.util.Map;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Source;
import org.jspecify.annotations.Nullable;

/**
 * What the database's search answers.
 *
 * @param asked how many words and phrases were looked for; words that say nothing are not
 */
record FoundDocuments(
    int asked,
    Map<String, String> corrected,
    Map<String, Replacement> replaced,
    List<String> notFound,
    List<String> foundApart,
    List<Unmeasured> notInEdition,
    long total,
    boolean capped,
    Map<String, List<Facet>> facets,
    List<Document> items) {

  SearchNotes notes() {
    return new SearchNotes(
        Facets.of(facets),
        corrected,
        replaced,
        notFound,
        foundApart,
        notInEdition.stream().map(UnmeasuredIndicator::of).toList(),
        capped);
  }

  List<HitView> hits() {
    return items.stream().map(Document::hit).toList();
  }

  /** An indicator that the question names, and the editions in question that did not measure it. */
  record Unmeasured(String indicator, String name, List<Integer> editions, int firstEdition) {}

  /** One document of the page. */
  record Document(
      String kind,
      String key,
      String profile,
      String subjectKind,
      String subjectKey,
      String subjectName,
      boolean subjectMeasured,
      String title,
      @Nullable String text,
      @Nullable String assertion,
      @Nullable String certainty,
      @Nullable String section,
      @Nullable Integer paragraph,
      boolean coded,
      List<String> missing,
      List<HitView.Qualification> qualifications,
      String sourceTitle,
      int sourceEdition,
      String sourceHref,
      @Nullable String disclaimer) {

    HitView hit() {
      Source figures = Source.figures(sourceTitle, sourceEdition, sourceHref);
      return new HitView(
          kind,
          new HitView.Subject(subjectKind, subjectKey, subjectName, subjectHref()),
          profile,
          title,
          Snippet.of(text),
          missing,
          assertion,
          certainty,
          qualifications,
          passage(),
          Kind.of(kind).href(profile, key),
          coded ? figures.withProse(disclaimer) : figures);
    }

    private String subjectHref() {
      return subjectMeasured
          ? Kind.of(subjectKind).href(profile, subjectKey)
          : Api.ROOT + "/indicators/" + subjectKey;
    }

    private HitView.@Nullable Passage passage() {
      return section == null || paragraph == null
          ? null
          : new HitView.Passage(
              section,
              paragraph,
              "%s/profiles/%s/passages/%s-%d".formatted(Api.ROOT, profile, section, paragraph));
    }
  }
}
