package org.crimeprofile.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.taxonomy.Indicator;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One atomic claim of a report, restated. */
@Entity
@Immutable
@Table(name = "finding")
class Finding {

  /** As many rows as a page can have, so that each list takes one statement a page. */
  private static final int PAGE = 1000;

  @Id private String id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "profile", insertable = false, updatable = false)
  private Profile profile;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(
      name = "profile",
      referencedColumnName = "profile",
      insertable = false,
      updatable = false)
  @JoinColumn(name = "passage", referencedColumnName = "key", insertable = false, updatable = false)
  private Passage passage;

  private int position;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "subject")
  private @Nullable Indicator subject;

  @ManyToMany
  @JoinTable(
      name = "finding_also",
      joinColumns = @JoinColumn(name = "finding"),
      inverseJoinColumns = @JoinColumn(name = "indicator"))
  @OrderBy("position")
  @BatchSize(size = PAGE)
  private List<Indicator> also;

  private String statement;
  private String aspect;
  private String assertion;
  private String certainty;
  private String riskEffect;
  private String[] topics;
  @Embedded private @Nullable Period period;
  private @Nullable String trend;
  @Embedded private @Nullable Comparator comparator;

  @ElementCollection
  @CollectionTable(name = "finding_party_named", joinColumns = @JoinColumn(name = "finding"))
  @OrderBy("position")
  @BatchSize(size = PAGE)
  private List<NamedParty> parties;

  @ElementCollection
  @CollectionTable(name = "finding_place", joinColumns = @JoinColumn(name = "finding"))
  @OrderBy("position")
  @BatchSize(size = PAGE)
  private List<NamedPlace> places;

  @ElementCollection
  @CollectionTable(name = "finding_relation", joinColumns = @JoinColumn(name = "finding"))
  @OrderBy("other")
  @BatchSize(size = PAGE)
  private List<Relation> relations;

  @ElementCollection
  @CollectionTable(name = "finding_qualification", joinColumns = @JoinColumn(name = "finding"))
  @OrderBy("id")
  @BatchSize(size = PAGE)
  private List<Qualification> qualifications;

  @SuppressWarnings("NullAway.Init")
  protected Finding() {}

  String id() {
    return id;
  }

  Profile profile() {
    return profile;
  }

  Passage passage() {
    return passage;
  }

  @Nullable Indicator subject() {
    return subject;
  }

  List<Indicator> also() {
    return also;
  }

  String statement() {
    return statement;
  }

  String aspect() {
    return aspect;
  }

  String assertion() {
    return assertion;
  }

  String certainty() {
    return certainty;
  }

  String riskEffect() {
    return riskEffect;
  }

  List<String> topics() {
    return List.of(topics);
  }

  @Nullable Period period() {
    return period;
  }

  @Nullable String trend() {
    return trend;
  }

  @Nullable Comparator comparator() {
    return comparator;
  }

  List<NamedParty> parties() {
    return List.copyOf(parties);
  }

  List<NamedPlace> places() {
    return List.copyOf(places);
  }

  List<Relation> relations() {
    return List.copyOf(relations);
  }

  List<Qualification> qualifications() {
    return List.copyOf(qualifications);
  }
}
