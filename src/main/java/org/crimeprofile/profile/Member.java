package org.crimeprofile.profile;

import org.crimeprofile.web.Api;
import org.jspecify.annotations.Nullable;

/**
 * A country in an edition that rates it, whether or not its profile is loaded.
 *
 * @param coverage of its profile; null where that is not loaded
 */
public record Member(
    CountryRef country,
    int edition,
    String continent,
    String continentKey,
    String region,
    String regionKey,
    @Nullable String coverage) {

  /** Returns the id of its profile. */
  public String id() {
    return country.iso3() + "-" + edition;
  }

  /** Returns the country and the edition, as people name a profile. */
  public String title() {
    return "%s %d".formatted(country.name(), edition);
  }

  /** Tells whether its profile is loaded. */
  public boolean isLoaded() {
    return coverage != null;
  }

  /** Tells whether its prose is coded. */
  public boolean isCoded() {
    return Profile.CODED.equals(coverage);
  }

  /** Returns the path of its profile in the API. */
  public String href() {
    return Api.ROOT + "/profiles/" + id();
  }
}
