package org.crimeprofile.web;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What a feature contributes to the allowed values of parameters and of coded properties. */
public interface Vocabularies {

  /** The values of a vocabulary in the order to list them, or nothing where it is another's. */
  Optional<Collection<String>> values(String name);

  /** The paths that list the values of vocabularies with what they mean, by vocabulary. */
  default Map<String, String> lists() {
    return Map.of();
  }
}
