package org.crimeprofile.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A country, by ISO 3166 and the Index's name for it. */
@Entity
@Immutable
@Table(name = "country")
public class Country {

  @Id private String iso3;
  private String iso2;
  private String name;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Country() {}

  String iso3() {
    return iso3;
  }

  String iso2() {
    return iso2;
  }

  /** Returns the Index's name of the country. */
  public String name() {
    return name;
  }
}
