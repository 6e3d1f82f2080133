package org.crimeprofile.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.crimeprofile.profile.Profile;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** An event, or a dated claim that no event rests on. */
@Entity
@Immutable
@Table(name = "dated_fact")
@IdClass(DatedFact.Key.class)
class DatedFact {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "profile")
  private Profile profile;

  @Id private String kind;
  @Id private String key;

  private String title;
  @Embedded private Period period;

  /** For the order: when it began, or ended where only that is known. */
  private String began;

  private int position;
  private String assertion;
  private String certainty;
  private String[] findings;
  private String[] passages;

  @ElementCollection
  @CollectionTable(
      name = "dated_fact_qualification",
      joinColumns = {
        @JoinColumn(name = "profile", referencedColumnName = "profile"),
        @JoinColumn(name = "kind", referencedColumnName = "kind"),
        @JoinColumn(name = "key", referencedColumnName = "key")
      })
  @OrderBy("id")
  @BatchSize(size = 100)
  private List<Qualification> qualifications;

  @SuppressWarnings("NullAway.Init")
  protected DatedFact() {}

  Profile profile() {
    return profile;
  }

  String kind() {
    return kind;
  }

  String title() {
    return title;
  }

  Period period() {
    return period;
  }

  String assertion() {
    return assertion;
  }

  String certainty() {
    return certainty;
  }

  List<String> findings() {
    return List.of(findings);
  }

  List<String> passages() {
    return List.of(passages);
  }

  List<Qualification> qualifications() {
    return List.copyOf(qualifications);
  }

  String href() {
    return "%s/%ss/%s".formatted(profile.href(), kind, key);
  }

  record Key(String profile, String kind, String key) {}
}
