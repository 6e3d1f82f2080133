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

  // Not by a function: every row of every collection has a country, and a call for each is most of
  // its work.
  @Formula(
      "(select array_agg(p.id order by p.edition) from crime_profile.profile p where p.country = iso3)")
  private String[] profiles;

  @Formula(
      "(select array_agg(m.profile order by m.edition) from crime_profile.membership m"
          + " where m.country = iso3 and not exists (select 1 from crime_profile.profile p where p.id = m.profile))")
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
