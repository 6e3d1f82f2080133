package org.crimeprofile.resilience;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import org.crimeprofile.evidence.Assessment;
import org.crimeprofile.taxonomy.Pillar;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A resilience indicator in a profile. */
@Entity
@Immutable
@Table(name = "resilience_indicator")
class ResilienceIndicator extends Assessment {

  private @Nullable String lawOnPaper;
  private @Nullable String inPractice;

  protected ResilienceIndicator() {}

  Pillar pillar() {
    return Objects.requireNonNull(indicator().pillar());
  }

  String href() {
    return "%s/resilience-indicators/%s".formatted(profile().href(), indicator().key());
  }

  String lawOnPaper() {
    return coded(lawOnPaper);
  }

  String inPractice() {
    return coded(inPractice);
  }
}
