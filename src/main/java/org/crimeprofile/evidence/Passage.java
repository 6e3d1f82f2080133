package org.crimeprofile.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.crimeprofile.profile.Profile;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A paragraph of a coded report: where it stands and how to recognise it, never its text. */
@Entity
@Immutable
@Table(name = "passage")
@IdClass(Passage.Key.class)
class Passage {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "profile")
  private Profile profile;

  @Id private String key;

  private String section;
  private String sectionName;
  private int paragraph;
  private int position;
  private int words;
  private String startsWith;
  private String sha256;

  @Formula("crime_profile.indicators_of(profile, key, 'about')")
  private String @Nullable [] indicators;

  @Formula("crime_profile.indicators_of(profile, key, 'also')")
  private String @Nullable [] also;

  @Formula("crime_profile.findings_of_passage(profile, key)")
  private String @Nullable [] findings;

  @SuppressWarnings("NullAway.Init")
  protected Passage() {}

  Profile profile() {
    return profile;
  }

  String key() {
    return key;
  }

  String section() {
    return section;
  }

  String sectionName() {
    return sectionName;
  }

  int paragraph() {
    return paragraph;
  }

  int words() {
    return words;
  }

  String startsWith() {
    return startsWith;
  }

  String sha256() {
    return sha256;
  }

  List<String> indicators() {
    return indicators == null ? List.of() : List.of(indicators);
  }

  List<String> also() {
    return also == null ? List.of() : List.of(also);
  }

  /** Ids of the findings that restate it, in order. */
  List<String> findings() {
    return findings == null ? List.of() : List.of(findings);
  }

  String href() {
    return "%s/passages/%s".formatted(profile.href(), key);
  }

  record Key(String profile, String key) {}
}
