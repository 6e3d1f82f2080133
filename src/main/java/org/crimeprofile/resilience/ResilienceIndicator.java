package org.crimeprofile.resilience;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import org.crimeprofile.evidence.Assessment;
import org.crimeprofile.taxonomy.Pillar;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A resilience indicator in a profile. */
@Entity
@Immutable
@Table(name = "resilience_indicator")
class ResilienceIndicator extends Assessment {

  private @Nullable String lawOnPaper;
  private @Nullable String inPractice;

  @Formula(IF_CODED + "crime_profile.findings_on_paper(profile, indicator) end")
  private String @Nullable [] lawOnPaperFindings;

  @Formula(IF_CODED + "crime_profile.findings_in_practice(profile, indicator) end")
  private String @Nullable [] inPracticeFindings;

  protected ResilienceIndicator() {}

  Pillar pillar() {
    return Objects.requireNonNull(indicator().pillar());
  }

  String href() {
    return profile().href() + "/resilience-indicators/" + indicator().key();
  }

  String lawOnPaper() {
    return coded(lawOnPaper);
  }

  /** Ids of its findings on the framework. */
  List<String> lawOnPaperFindings() {
    return list(lawOnPaperFindings);
  }

  /** Ids of its findings on anything else. */
  List<String> inPracticeFindings() {
    return list(inPracticeFindings);
  }

  String inPractice() {
    return coded(inPractice);
  }
}
