package org.crimeprofile.web.request;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Vocabularies;
import org.springframework.stereotype.Component;

/** Contributes the values of parameters that all routes have. */
@Component
class BooleanVocabulary implements Vocabularies {

  @Override
  public Optional<Collection<String>> values(String name) {
    return name.equals(RepresentationParameters.BOM)
        ? Optional.of(List.of("true", "false"))
        : Optional.empty();
  }
}
