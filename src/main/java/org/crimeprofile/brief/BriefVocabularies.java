package org.crimeprofile.brief;

import java.util.Collection;
import java.util.Optional;
import org.crimeprofile.web.Vocabularies;
import org.springframework.stereotype.Component;

/** Contributes the styles of citations. */
@Component
class BriefVocabularies implements Vocabularies {

  @Override
  public Optional<Collection<String>> values(String name) {
    return name.equals(Style.VOCABULARY) ? Optional.of(Style.keys()) : Optional.empty();
  }
}
