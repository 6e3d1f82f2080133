package org.crimeprofile.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A rank as the publisher printed it: 1 is the highest value. */
@Entity
@Immutable
@Table(name = "published_rank")
@IdClass(PublishedRank.Key.class)
class PublishedRank {

  @Id private String profile;
  @Id private String measure;
  @Id private String scope;
  private int rank;
  private int of;

  @SuppressWarnings("NullAway.Init")
  protected PublishedRank() {}

  boolean isOf(String measure, String scope) {
    return this.measure.equals(measure) && this.scope.equals(scope);
  }

  String profile() {
    return profile;
  }

  int rank() {
    return rank;
  }

  int of() {
    return of;
  }

  record Key(String profile, String measure, String scope) {}
}
