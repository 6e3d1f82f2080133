package org.crimeprofile.resilience;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.crimeprofile.evidence.Absence;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.taxonomy.Pillar;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A pillar of resilience in a profile; its mean is derived, as the publisher gives pillars no
 * score.
 */
@Entity
@Immutable
@Table(name = "resilience_pillar")
@IdClass(ResiliencePillar.Key.class)
class ResiliencePillar {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "profile")
  private Profile profile;

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "pillar")
  private Pillar pillar;

  private BigDecimal mean;
  private @Nullable String summary;
  private @Nullable String lawOnPaper;
  private @Nullable String inPractice;

  @SuppressWarnings("NullAway.Init")
  protected ResiliencePillar() {}

  Profile profile() {
    return profile;
  }

  Pillar pillar() {
    return pillar;
  }

  /** Half-up to two decimals. */
  BigDecimal mean() {
    return mean;
  }

  String summary() {
    return coded(summary);
  }

  String lawOnPaper() {
    return coded(lawOnPaper);
  }

  String inPractice() {
    return coded(inPractice);
  }

  private String coded(@Nullable String value) {
    return Absence.orValue(summary != null, value);
  }

  record Key(String profile, String pillar) {}
}
