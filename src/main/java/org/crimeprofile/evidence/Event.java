package org.crimeprofile.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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

/** A fact that the text dates. */
@Entity
@Immutable
@Table(name = "event")
@IdClass(ProfileKey.class)
class Event {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "profile")
  private Profile profile;

  @Id private String key;

  private String title;
  @Embedded private Period period;
  private int position;

  @ElementCollection
  @CollectionTable(
      name = "event_place",
      joinColumns = {
        @JoinColumn(name = "profile", referencedColumnName = "profile"),
        @JoinColumn(name = "event", referencedColumnName = "key")
      })
  @OrderBy("position")
  @BatchSize(size = 1000)
  private List<Place> places;

  @ElementCollection
  @CollectionTable(
      name = "event_finding",
      joinColumns = {
        @JoinColumn(name = "profile", referencedColumnName = "profile"),
        @JoinColumn(name = "event", referencedColumnName = "key")
      })
  @Column(name = "finding")
  @OrderBy
  @BatchSize(size = 1000)
  private List<String> findings;

  @ElementCollection
  @CollectionTable(
      name = "event_qualification",
      joinColumns = {
        @JoinColumn(name = "profile", referencedColumnName = "profile"),
        @JoinColumn(name = "event", referencedColumnName = "key")
      })
  @OrderBy("id")
  @BatchSize(size = 100)
  private List<Qualification> qualifications;

  @SuppressWarnings("NullAway.Init")
  protected Event() {}

  Profile profile() {
    return profile;
  }

  String key() {
    return key;
  }

  String title() {
    return title;
  }

  Period period() {
    return period;
  }

  List<Place> places() {
    return List.copyOf(places);
  }

  List<String> findings() {
    return List.copyOf(findings);
  }

  List<Qualification> qualifications() {
    return List.copyOf(qualifications);
  }
}
