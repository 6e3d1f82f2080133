package org.crimeprofile.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** One of the four pillars of resilience, under which the Index puts its resilience indicators. */
@Entity
@Immutable
@Table(name = "pillar")
public class Pillar {

  @Id private String key;
  private String name;
  private int position;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Pillar() {}

  /** Returns the key, such as {@code leadership-and-governance}. */
  public String key() {
    return key;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }
}
