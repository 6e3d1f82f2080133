package org.crimeprofile.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A country, by ISO 3166 and the Index's name for it. */
@Entity
@Immutable
@Table(name = "country")
public class Country {

  @Id private String iso3;
  private String iso2;
  private String name;

  @Formula("crime_profile.profiles_of(iso3)")
  private String[] profiles;

  @Formula("crime_profile.profiles_not_loaded_of(iso3)")
  private String[] notLoaded;

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

  String[] profiles() {
    return profiles == null ? new String[0] : profiles.clone();
  }

  String[] notLoaded() {
    return notLoaded == null ? new String[0] : notLoaded.clone();
  }
}
