package org.crimeprofile.web.openapi;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.crimeprofile.web.CatalogueNames;
import org.crimeprofile.web.Vocabularies;
import org.crimeprofile.web.request.Routes;
import org.springframework.stereotype.Component;

/** Contributes the names of all collections that can be filtered. */
@Component
class CollectionVocabulary implements Vocabularies {

  private final Routes routes;

  CollectionVocabulary(Routes routes) {
    this.routes = routes;
  }

  @Override
  public Optional<Collection<String>> values(String name) {
    return name.equals(CatalogueNames.COLLECTION)
        ? Optional.of(
            routes.byPath().entrySet().stream()
                .filter(found -> RouteCatalogue.isFilterable(found.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(found -> CatalogueNames.of(found.getKey()))
                .toList())
        : Optional.empty();
  }
}
