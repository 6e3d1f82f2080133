package org.crimeprofile.web.openapi;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crimeprofile.web.Catalogue;
import org.crimeprofile.web.CatalogueNames;
import org.crimeprofile.web.CollectionDescription;
import org.crimeprofile.web.ParameterDescription;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.request.ParameterDeclaration;
import org.crimeprofile.web.request.Route;
import org.crimeprofile.web.request.Routes;
import org.crimeprofile.web.request.VocabularyRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be asked for, and how: read off the routes that answer. */
@Component
class RouteCatalogue implements Catalogue {

  private final Routes routes;
  private final VocabularyRegistry vocabularies;

  RouteCatalogue(Routes routes, VocabularyRegistry vocabularies) {
    this.routes = routes;
    this.vocabularies = vocabularies;
  }

  @Override
  public List<CollectionDescription> collections() {
    Values values = new Values();
    return routes.byPath().values().stream()
        .filter(found -> isWhole(found.get(0)))
        .map(
            found ->
                new CollectionDescription(
                    CatalogueNames.of(found.get(0).path()),
                    found.get(0).summary(),
                    found.get(0).path(),
                    parameters(found, values, true).stream()
                        .map(CollectionDescription.Filter::of)
                        .toList(),
                    CatalogueNames.href(found.get(0).path())))
        .sorted(Comparator.comparing(CollectionDescription::href))
        .toList();
  }

  @Override
  public List<ParameterDescription> parameters(Collection<String> names) {
    Values values = new Values();
    return routes.byPath().entrySet().stream()
        .filter(found -> isFilterable(found.getValue()))
        .filter(found -> names.isEmpty() || names.contains(CatalogueNames.of(found.getKey())))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(found -> parameters(found.getValue(), values, false).stream())
        .toList();
  }

  private static boolean isWhole(Routes.Mapped mapped) {
    return mapped.route().collection()
        && !mapped.path().contains("{")
        && mapped.route().parameters().stream().noneMatch(declared -> declared.meta().required());
  }

  /** Has filters or pages: items that are put together by filters do as well. */
  static boolean isFilterable(List<Routes.Mapped> found) {
    return found.stream().map(Routes.Mapped::route).anyMatch(Route::isFilterable);
  }

  private List<ParameterDescription> parameters(
      List<Routes.Mapped> found, Values values, boolean filtersAlone) {
    Map<String, ParameterDescription> described = new LinkedHashMap<>();
    for (Routes.Mapped mapped : found) {
      mapped.route().parameters().stream()
          .filter(declared -> !filtersAlone || declared.isFilter())
          .forEach(
              declared ->
                  described.computeIfAbsent(
                      declared.name(), name -> describe(mapped, declared, values)));
    }
    return List.copyOf(described.values());
  }

  private static ParameterDescription describe(
      Routes.Mapped mapped, ParameterDeclaration declared, Values values) {
    QueryParameter meta = declared.meta();
    boolean chosen = declared.hasVocabulary();
    boolean number = !chosen && !declared.isText();
    List<String> allowed = chosen ? values.of(declared, mapped.route()) : List.of();
    return new ParameterDescription(
        CatalogueNames.of(mapped.path()),
        declared.name(),
        meta.value(),
        declared.list(),
        meta.required(),
        chosen && allowed.size() <= ViewSchemas.MAX_VOCABULARY ? allowed : null,
        chosen ? values.listedAt(meta.vocabulary()) : null,
        number ? meta.min() : null,
        number && meta.max() != Integer.MAX_VALUE ? meta.max() : null,
        declared.isText() ? meta.longest() : null,
        meta.defaultValue().isEmpty() ? null : meta.defaultValue(),
        meta.example().isEmpty() ? null : meta.example());
  }

  /** Vocabularies that several parameters share are read once. */
  private final class Values {

    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, String> lists = vocabularies.lists();

    List<String> of(ParameterDeclaration declared, Route route) {
      return List.of(QueryParameter.SORT, QueryParameter.FIELDS, QueryParameter.FORMAT)
              .contains(declared.meta().vocabulary())
          ? List.copyOf(vocabularies.values(declared, route))
          : values.computeIfAbsent(
              declared.meta().vocabulary(),
              name -> List.copyOf(vocabularies.values(declared, route)));
    }

    @Nullable String listedAt(String vocabulary) {
      return lists.get(vocabulary);
    }
  }
}
