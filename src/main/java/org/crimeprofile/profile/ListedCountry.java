package org.crimeprofile.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A country with the profiles that editions have of it: what only the list of countries reads. */
@Entity
@Immutable
@Table(name = "country")
class ListedCountry {

  @Id private String iso3;
  private String iso2;
  private String name;

  @Formula(
      "(select array_agg(p.id order by p.edition) from crime_profile.profile p where p.country = iso3)")
  private String[] profiles;

  @Formula(
      "(select array_agg(m.profile order by m.edition) from crime_profile.membership m"
          + " where m.country = iso3 and not exists (select 1 from crime_profile.profile p where p.id = m.profile))")
  private String[] notLoaded;

  @SuppressWarnings("NullAway.Init")
  protected ListedCountry() {}

  String iso3() {
    return iso3;
  }

  String iso2() {
    return iso2;
  }

  String name() {
    return name;
  }

  String[] profiles() {
    return profiles == null ? new String[0] : profiles.clone();
  }

  String[] notLoaded() {
    return notLoaded == null ? new String[0] : notLoaded.clone();
  }
}
