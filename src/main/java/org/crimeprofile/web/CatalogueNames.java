package org.crimeprofile.web;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names of collections: their paths below the root, in one word. */
@Component
public class CatalogueNames implements Vocabularies {

  /** Name of the vocabulary of collections. */
  public static final String COLLECTION = "collection";

  private final Routes routes;

  CatalogueNames(Routes routes) {
    this.routes = routes;
  }

  @Override
  public Optional<Collection<String>> values(String name) {
    return name.equals(COLLECTION)
        ? Optional.of(
            routes.byPath().entrySet().stream()
                .filter(found -> Catalogue.isAsked(found.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(found -> of(found.getKey()))
                .toList())
        : Optional.empty();
  }

  /** Such as {@code profiles-id-markets} for {@code /api/v1/profiles/{id}/markets}. */
  static String of(String path) {
    String below = path.equals(Api.ROOT) ? "" : path.substring(Api.ROOT.length() + 1);
    return below.replace("{", "").replace("}", "").replace('/', '-');
  }

  /** Where the parameters of a collection are told. */
  static String href(String path) {
    return Api.ROOT + "/parameters?collection=" + of(path);
  }
}
