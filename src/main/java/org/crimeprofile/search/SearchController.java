package org.crimeprofile.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Hits;
import org.crimeprofile.web.InvalidParametersException;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Source;
import org.springframework.web.bind.annotation.GetMapping;

@Api
@Tag(name = "Search", description = "Facts by words of one's own.")
class SearchController {

  private final SearchIndex index;

  SearchController(SearchIndex index) {
    this.index = index;
  }

  @Operation(operationId = "search", summary = "What answers a question, best first")
  @GetMapping("/search")
  Hits<HitView, SearchNotes> search(SearchQuery query, SearchFilter filter) {
    return Hits.of((offset, limit) -> find(query.q(), filter, offset, limit));
  }

  @Operation(operationId = "suggest", summary = "Names that go on like what has been typed")
  @GetMapping("/search/suggest")
  Item<Suggestions> suggest(SuggestQuery query) {
    return new Item<>(
        Suggestions.of(index.suggest(query.q(), query.limitOrDefault())), Source.INDEX);
  }

  private Hits.Found<HitView, SearchNotes> find(
      String q, SearchFilter filter, int offset, int limit) {
    FoundDocuments found = index.find(Terms.of(q), filter.values(), offset, limit);
    if (found.asked() == 0) {
      throw InvalidParametersException.because(
          "q",
          q,
          "Nothing in it can be looked for. Name at least one word that says what it is about, such as heroin or prison.",
          List.of());
    }
    return new Hits.Found<>(found.hits(), found.total(), found.notes());
  }
}
