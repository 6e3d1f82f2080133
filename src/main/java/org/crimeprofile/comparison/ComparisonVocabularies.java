package org.crimeprofile.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Vocabularies;
import org.springframework.stereotype.Component;

/** Contributes what only comparisons are asked for. */
@Component
class ComparisonVocabularies implements Vocabularies {

  @Override
  public Optional<Collection<String>> values(String name) {
    return switch (name) {
      case BaselineScope.BASELINE -> Optional.of(BaselineScope.keys());
      case ProfileQuery.INCLUDE -> Optional.of(List.of(ProfileQuery.FINDINGS));
      default -> Optional.empty();
    };
  }
}
