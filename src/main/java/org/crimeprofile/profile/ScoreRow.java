package org.crimeprofile.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A row of the tidy table of scores: one profile and one indicator, whether or not it was measured.
 */
@Entity
@Immutable
@Table(schema = "api", name = "score")
@IdClass(ScoreRow.Key.class)
class ScoreRow {

  @Id String profile;
  String iso3;
  String iso2;
  String countryName;
  String continent;
  String continentKey;
  String region;
  String regionKey;
  int edition;
  String coverage;
  String kind;
  @Id String indicator;
  String name;
  int position;
  @Nullable BigDecimal score;
  String status;

  @SuppressWarnings("NullAway.Init")
  protected ScoreRow() {}

  record Key(String profile, String indicator) {}
}
