package org.crimeprofile.profile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Vocabularies;
import org.springframework.stereotype.Component;

/** Contributes the profiles that are loaded, and their countries, continents and regions. */
@Component
class ProfileVocabularies implements Vocabularies {

  private final Profiles profiles;
  private final Countries countries;

  ProfileVocabularies(Profiles profiles, Countries countries) {
    this.profiles = profiles;
    this.countries = countries;
  }

  @Override
  public Optional<Collection<String>> values(String name) {
    List<String> values =
        switch (name) {
          case "profile" -> profiles.ids();
          case "country" -> countries.codes();
          case "continent" -> profiles.continents();
          case "region" -> profiles.regions();
          case Shape.SHAPE -> List.of(Shape.WIDE);
          default -> null;
        };
    return Optional.ofNullable(values);
  }
}
