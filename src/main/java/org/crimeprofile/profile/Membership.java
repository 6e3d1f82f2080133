package org.crimeprofile.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.crimeprofile.web.NotFoundException;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That an edition rates a country, and where it puts it, whether or not the profile is loaded. */
@Entity
@Immutable
@Table(name = "membership")
class Membership {

  @Id private String profile;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "country")
  private Country country;

  private int edition;
  private String continent;
  private String continentKey;
  private String region;
  private String regionKey;

  @Formula("(select p.coverage from crime_profile.profile p where p.id = profile)")
  private @Nullable String coverage;

  @SuppressWarnings("NullAway.Init")
  protected Membership() {}

  /** The same, as other features see it. */
  Member member() {
    return new Member(
        CountryRef.of(country), edition, continent, continentKey, region, regionKey, coverage);
  }

  /** Says that the profile is known, and how to load it. */
  NotFoundException notLoaded() {
    return NotFoundException.notLoaded(
        "The profile '%s' (%s, %d edition)".formatted(profile, country.name(), edition));
  }
}
