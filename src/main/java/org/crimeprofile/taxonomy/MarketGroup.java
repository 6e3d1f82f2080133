package org.crimeprofile.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A group of criminal markets, as the Index groups them. */
@Entity
@Immutable
@Table(name = "market_group")
public class MarketGroup {

  @Id private String key;
  private int position;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected MarketGroup() {}

  /** Returns the key, such as {@code drugs}. */
  public String key() {
    return key;
  }
}
