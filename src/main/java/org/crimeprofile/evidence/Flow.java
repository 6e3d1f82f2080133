package org.crimeprofile.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
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
import org.jspecify.annotations.Nullable;

/** A movement of people or goods in a market, as far as the text states it. */
@Entity
@Immutable
@Table(name = "flow")
@IdClass(ProfileKey.class)
class Flow {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "profile")
  private Profile profile;

  @Id private String key;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "market")
  private Indicator market;

  private String commodity;
  private String certainty;
  private int position;

  @ElementCollection
  @CollectionTable(
      name = "flow_place",
      joinColumns = {
        @JoinColumn(name = "profile", referencedColumnName = "profile"),
        @JoinColumn(name = "flow", referencedColumnName = "key")
      })
  @OrderBy("position")
  @BatchSize(size = 1000)
  private List<Stop> stops;

  @ElementCollection
  @CollectionTable(
      name = "flow_finding",
      joinColumns = {
        @JoinColumn(name = "profile", referencedColumnName = "profile"),
        @JoinColumn(name = "flow", referencedColumnName = "key")
      })
  @Column(name = "finding")
  @OrderBy
  @BatchSize(size = 1000)
  private List<String> findings;

  @ElementCollection
  @CollectionTable(
      name = "flow_qualification",
      joinColumns = {
        @JoinColumn(name = "profile", referencedColumnName = "profile"),
        @JoinColumn(name = "flow", referencedColumnName = "key")
      })
  @OrderBy("id")
  @BatchSize(size = 100)
  private List<Qualification> qualifications;

  @SuppressWarnings("NullAway.Init")
  protected Flow() {}

  Profile profile() {
    return profile;
  }

  String key() {
    return key;
  }

  Indicator market() {
    return market;
  }

  String commodity() {
    return commodity;
  }

  String certainty() {
    return certainty;
  }

  List<Place> places(String stage) {
    return stops.stream()
        .filter(stop -> stop.stage().equals(stage))
        .map(stop -> new Place(stop.code(), stop.name()))
        .toList();
  }

  List<String> findings() {
    return List.copyOf(findings);
  }

  List<Qualification> qualifications() {
    return List.copyOf(qualifications);
  }

  @Embeddable
  record Stop(String stage, @Nullable String code, String name) {}
}
