package org.crimeprofile.evidence;

import java.util.Collection;
import java.util.Optional;
import org.crimeprofile.web.Vocabularies;
import org.springframework.stereotype.Component;

/** Contributes the sections of the coded reports. */
@Component
class EvidenceVocabularies implements Vocabularies {

  private final Passages passages;

  EvidenceVocabularies(Passages passages) {
    this.passages = passages;
  }

  @Override
  public Optional<Collection<String>> values(String name) {
    return name.equals("section") ? Optional.of(passages.sections()) : Optional.empty();
  }
}
