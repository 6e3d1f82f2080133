package org.crimeprofile.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What the Index gives a score for: a criminal market, a criminal actor or a resilience indicator.
 */
@Entity
@Immutable
@Table(name = "indicator")
public class Indicator {

  @Id private String key;
  private String name;
  private String kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "market_group")
  private @Nullable MarketGroup marketGroup;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "pillar")
  private @Nullable Pillar pillar;

  private int position;
  private int firstEdition;
  private String definition;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Indicator() {}

  /** Returns the key: the official name in lower case with hyphens. */
  public String key() {
    return key;
  }

  /** Returns the official name. */
  public String name() {
    return name;
  }

  /** Returns the coded kind: market, actor or resilience_indicator. */
  public String kind() {
    return kind;
  }

  /** Returns the group of a market, null for every other kind. */
  public @Nullable MarketGroup marketGroup() {
    return marketGroup;
  }

  /** Returns the pillar of a resilience indicator, null for every other kind. */
  public @Nullable Pillar pillar() {
    return pillar;
  }

  /** Returns the year of the first edition that measured it. */
  public int firstEdition() {
    return firstEdition;
  }

  /** Tells whether an edition measured it. */
  public boolean isMeasuredIn(int edition) {
    return firstEdition <= edition;
  }

  int position() {
    return position;
  }

  String definition() {
    return definition;
  }
}
