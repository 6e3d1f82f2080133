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
    List<String> notFound,
    long total,
    boolean capped,
    Map<String, List<Facet>> facets,
    List<Document> items) {

  SearchNotes notes() {
    return new SearchNotes(Facets.of(facets), corrected, notFound, capped);
  }

  List<HitView> hits() {
    return items.stream().map(Document::hit).toList();
  }

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
