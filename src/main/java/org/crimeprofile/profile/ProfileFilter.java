package org.crimeprofile.profile;

import java.util.List;
import org.crimeprofile.taxonomy.EditionFilter;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

/** Whose items are asked for; a comma means any of. */
@QueryParameters
public record ProfileFilter(
    @QueryParameter(value = "Id of the profile.", vocabulary = "profile", example = "TKM-2021")
        List<String> profile,
    @QueryParameter(
            value = "ISO 3166-1 alpha-3 code of the country.",
            vocabulary = "country",
            example = "TKM")
        List<String> country,
    @QueryParameter(
            value = "Edition of the Index; latest is the newest.",
            vocabulary = "edition",
            example = "2021")
        List<String> edition,
    @QueryParameter(
            value = "Continent, as that edition has it.",
            vocabulary = "continent",
            example = "asia")
        List<String> continent,
    @QueryParameter(
            value = "Region, as that edition has it.",
            vocabulary = "region",
            example = "central-asia-and-the-caucasus")
        List<String> region,
    @QueryParameter(
            value = "Whether the profile's prose is coded or only figures are held.",
            vocabulary = "coverage",
            example = "coded")
        List<String> coverage) {

  /** Restricts items by the profile that they refer to. */
  public <E> Specification<E> matching() {
    return matchingBy("profile.edition.year");
  }

  /** The same for items that name the edition of their profile, too, as {@code edition}. */
  public <E> Specification<E> matchingByEdition() {
    Specification<E> matching = matchingBy("edition");
    // Said of both, it lets the profiles of other editions be left unread where they are looked at.
    return continent.isEmpty() && region.isEmpty() && coverage.isEmpty()
        ? matching
        : matching.and(EditionFilter.in("profile.edition.year", edition));
  }

  private <E> Specification<E> matchingBy(String editionPath) {
    return matching(
        "profile.id",
        "profile.country.iso3",
        editionPath,
        "profile.continentKey",
        "profile.regionKey",
        "profile.coverage");
  }

  /** The same, where an edition is meant if neither editions nor profiles are named. */
  public ProfileFilter orEdition(int year) {
    return edition.isEmpty() && profile.isEmpty()
        ? new ProfileFilter(
            profile, country, List.of(String.valueOf(year)), continent, region, coverage)
        : this;
  }

  /** Restricts by the attributes at the given paths, in the order of the parameters. */
  <E> Specification<E> matching(
      String profilePath,
      String countryPath,
      String editionPath,
      String continentPath,
      String regionPath,
      String coveragePath) {
    return Specification.allOf(
        Filters.in(profilePath, profile),
        Filters.in(countryPath, country),
        EditionFilter.in(editionPath, edition),
        Filters.in(continentPath, continent),
        Filters.in(regionPath, region),
        Filters.in(coveragePath, coverage));
  }
}
