package org.crimeprofile.comparison;

import java.util.List;
import org.crimeprofile.taxonomy.EditionFilter;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

/** Which rankings are asked for; each ranks all of its scope, whichever countries are picked. */
@QueryParameters
record RankingFilter(
    @QueryParameter(
            value = "What is ranked: an average or an indicator.",
            vocabulary = RankingFilter.MEASURE,
            defaultValue = "criminality",
            example = "resilience")
        List<String> indicator,
    @QueryParameter(
            value = "Edition of the Index; latest is the newest.",
            vocabulary = "edition",
            defaultValue = "latest",
            example = "2021")
        List<String> edition,
    @QueryParameter(
            value =
                "Among whom: the world, one continent or one region; continent or region alone is each country's own.",
            vocabulary = RankingFilter.SCOPE,
            defaultValue = RankingFilter.WORLD,
            example = "region")
        List<String> scope,
    @QueryParameter(
            value = "Only the rows of these countries, ranked among all.",
            vocabulary = "country",
            example = "TKM")
        List<String> country) {

  /** Name of the vocabulary of what can be ranked. */
  static final String MEASURE = "ranked";

  /** Name of the vocabulary of scopes. */
  static final String SCOPE = "ranking_scope";

  static final String WORLD = "world";

  /** The kinds of scope, which name each country's own. */
  static final List<String> KINDS = List.of(WORLD, "continent", "region");

  Specification<RankingRow> matching() {
    return Specification.allOf(
        Filters.in("indicator", indicator.isEmpty() ? List.of("criminality") : indicator),
        EditionFilter.in("edition.year", edition.isEmpty() ? List.of("latest") : edition),
        scopes(scope.isEmpty() ? List.of(WORLD) : scope),
        Filters.in("countryIso3", country));
  }

  private static Specification<RankingRow> scopes(List<String> asked) {
    Specification<RankingRow> named = Filters.in("scope", asked);
    List<String> kinds = asked.stream().filter(KINDS::contains).toList();
    return kinds.isEmpty() ? named : named.or(Filters.in("scopeKind", kinds));
  }
}
