package org.crimeprofile.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Vocabularies;
import org.springframework.stereotype.Component;

/**
 * Contributes the profiles, countries, continents and regions of the editions, loaded or not: what
 * is known and empty is no error.
 */
@Component
class ProfileVocabularies implements Vocabularies {

  private final Memberships memberships;
  private final Countries countries;

  ProfileVocabularies(Memberships memberships, Countries countries) {
    this.memberships = memberships;
    this.countries = countries;
  }

  @Override
  public Optional<Collection<String>> values(String name) {
    List<String> values =
        switch (name) {
          case "profile" -> memberships.profiles();
          case "country" -> countries.codes();
          case "continent" -> memberships.continents();
          case "region" -> memberships.regions();
          case CountryFilter.LOADED -> CountryFilter.EITHER;
          case Shape.SHAPE -> List.of(Shape.WIDE);
          default -> null;
        };
    return Optional.ofNullable(values);
  }

  @Override
  public Map<String, String> lists() {
    return Map.of("profile", Api.ROOT + "/countries", "country", Api.ROOT + "/countries");
  }
}
