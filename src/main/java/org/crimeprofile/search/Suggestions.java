package org.crimeprofile.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.web.Tabular;
import org.crimeprofile.web.Vocabulary;

record Suggestions(
    @Schema(description = "Names that go on like what was typed, the likeliest first.")
        List<Suggestion> items)
    implements Tabular {

  static Suggestions of(List<SearchIndex.Named> names) {
    return new Suggestions(names.stream().map(Suggestion::of).toList());
  }

  @Override
  public Table table() {
    return new Table(
        List.of("kind", "key", "name", "href"),
        items.stream().map(item -> List.of(item.kind, item.key, item.name, item.href)).toList());
  }

  record Suggestion(
      @Vocabulary(SearchVocabularies.NAME_KIND) String kind,
      @Schema(example = "heroin-trade") String key,
      @Schema(example = "Heroin trade") String name,
      @Schema(description = "Where it leads to.") String href) {

    static Suggestion of(SearchIndex.Named named) {
      return new Suggestion(
          named.kind(), named.key(), named.name(), Kind.of(named.kind()).href(named.key()));
    }
  }
}
