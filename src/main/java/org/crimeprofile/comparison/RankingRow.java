package org.crimeprofile.comparison;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.crimeprofile.taxonomy.Edition;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A figure of a country and where it stands in a scope, as the public view ranks it. */
@Entity
@Immutable
@Table(schema = "api", name = "ranking")
@IdClass(RankingRow.Key.class)
class RankingRow {

  @Id String profile;
  @Id String scope;
  @Id String indicator;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "edition")
  Edition edition;

  String countryIso3;
  String countryIso2;
  String countryName;
  String scopeKind;
  String scopeName;
  String name;
  int position;
  BigDecimal value;
  @Nullable Integer rank;
  int of;
  int loaded;
  int rankAmongLoaded;
  BigDecimal percentile;
  BigDecimal mean;
  BigDecimal distanceToMean;
  @Nullable Integer publishedRank;

  @SuppressWarnings("NullAway.Init")
  protected RankingRow() {}

  record Key(String profile, String scope, String indicator) {}
}
