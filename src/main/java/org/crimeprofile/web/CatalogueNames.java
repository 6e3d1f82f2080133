package org.crimeprofile.web;

/** Names of collections: their paths below the root, in one word. */
public final class CatalogueNames {

  /** Name of the vocabulary of collections. */
  public static final String COLLECTION = "collection";

  private CatalogueNames() {}

  /** Such as {@code profiles-id-markets} for {@code /api/v1/profiles/{id}/markets}. */
  public static String of(String path) {
    String below = path.equals(Api.ROOT) ? "" : path.substring(Api.ROOT.length() + 1);
    return below.replace("{", "").replace("}", "").replace('/', '-');
  }

  /** Where the parameters of a collection are described. */
  public static String href(String path) {
    return Api.ROOT + "/parameters?collection=" + of(path);
  }
}
