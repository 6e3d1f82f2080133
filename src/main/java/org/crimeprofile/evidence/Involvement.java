package org.crimeprofile.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import org.crimeprofile.taxonomy.Indicator;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** The part of a type of actor in a market, as far as the text states or suggests it. */
@Entity
@Immutable
@Table(name = "involvement")
@IdClass(ProfileKey.class)
class Involvement {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "profile")
  private Profile profile;

  @Id private String key;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "actor")
  private Indicator actor;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "market")
  private Indicator market;

  private String part;
  private String certainty;
  private int position;

  @ElementCollection
  @CollectionTable(
      name = "involvement_finding",
      joinColumns = {
        @JoinColumn(name = "profile", referencedColumnName = "profile"),
        @JoinColumn(name = "involvement", referencedColumnName = "key")
      })
  @Column(name = "finding")
  @OrderBy
  @BatchSize(size = 1000)
  private List<String> findings;

  @ElementCollection
  @CollectionTable(
      name = "involvement_qualification",
      joinColumns = {
        @JoinColumn(name = "profile", referencedColumnName = "profile"),
        @JoinColumn(name = "involvement", referencedColumnName = "key")
      })
  @OrderBy("id")
  @BatchSize(size = 100)
  private List<Qualification> qualifications;

  @SuppressWarnings("NullAway.Init")
  protected Involvement() {}

  Profile profile() {
    return profile;
  }

  String key() {
    return key;
  }

  Indicator actor() {
    return actor;
  }

  Indicator market() {
    return market;
  }

  String part() {
    return part;
  }

  String certainty() {
    return certainty;
  }

  List<String> findings() {
    return List.copyOf(findings);
  }

  List<Qualification> qualifications() {
    return List.copyOf(qualifications);
  }
}
