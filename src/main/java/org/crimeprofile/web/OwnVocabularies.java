package org.crimeprofile.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Contributes the values of parameters that all routes have. */
@Component
class OwnVocabularies implements Vocabularies {

  @Override
  public Optional<Collection<String>> values(String name) {
    return name.equals(Representation.BOM)
        ? Optional.of(List.of("true", "false"))
        : Optional.empty();
  }
}
