package org.crimeprofile.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Vocabularies;
import org.springframework.stereotype.Component;

/**
 * Contributes what the filters of a search admit. They have names of their own here so that all of
 * them are read at once, however many a request has.
 */
@Component
class SearchVocabularies implements Vocabularies {

  /** What a filter's vocabulary has before the filter's name. */
  static final String PREFIX = "search.";

  /** Name of the vocabulary of what can be found; it grows with the code. */
  static final String KIND = PREFIX + "kind";

  /** Name of the vocabulary of what hits are about. */
  static final String SUBJECT_KIND = PREFIX + "subject_kind";

  /** Name of the vocabulary of what is suggested. */
  static final String NAME_KIND = PREFIX + "name_kind";

  /** Where the values of filters are listed, by the filter's name. */
  private static final Map<String, String> LISTS =
      Map.of(
          "profile", "/profiles",
          "country", "/countries",
          "edition", "/editions",
          "subject", "/indicators",
          "assertion", "/codebook/assertion",
          "certainty", "/codebook/certainty",
          "topic", "/codebook/topic",
          "party", "/parties");

  private final FilterValues filters;

  SearchVocabularies(FilterValues filters) {
    this.filters = filters;
  }

  @Override
  public Optional<Collection<String>> values(String name) {
    if (!name.startsWith(PREFIX)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (name) {
          case KIND -> Kind.names(Kind.FOUND);
          case SUBJECT_KIND -> Kind.names(Kind.SUBJECTS);
          case NAME_KIND -> Kind.names(Kind.NAMED);
          default -> filters.of(name.substring(PREFIX.length()));
        });
  }

  @Override
  public Map<String, String> lists() {
    Map<String, String> lists = new HashMap<>();
    LISTS.forEach((filter, path) -> lists.put(PREFIX + filter, Api.ROOT + path));
    return lists;
  }
}
