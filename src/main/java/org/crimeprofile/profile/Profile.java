package org.crimeprofile.profile;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.crimeprofile.taxonomy.Edition;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Source;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One country in one edition. */
@Entity
@Immutable
@Table(name = "profile")
public class Profile {

  /** What a profile's coverage is where its prose has been coded. */
  static final String CODED = "coded";

  @Id private String id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "country")
  private Country country;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "edition")
  private Edition edition;

  private String continent;
  private String continentKey;
  private String region;
  private String regionKey;
  private String coverage;
  private @Nullable String disclaimer;
  @Embedded private @Nullable Averages averages;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Profile() {}

  /** Returns the id, such as {@code TKM-2021}. */
  public String id() {
    return id;
  }

  /** Returns the country as items show it. */
  public CountryRef country() {
    return CountryRef.of(country);
  }

  /** Returns the edition's year. */
  public int edition() {
    return edition.year();
  }

  /** Returns {@code coded} or {@code figures_only}. */
  public String coverage() {
    return coverage;
  }

  /** Returns the source of the figures, and of the prose where it is coded. */
  public Source source() {
    return coverage.equals(CODED) ? edition.source().withProse(disclaimer) : edition.source();
  }

  /** Returns the source of the figures alone. */
  public Source figures() {
    return edition.source();
  }

  /** Returns what an edition knows of it without its figures. */
  public Member member() {
    return new Member(country(), edition(), continent, continentKey, region, regionKey, coverage);
  }

  /** Returns the path of this profile in the API. */
  public String href() {
    return href(id);
  }

  static String href(String id) {
    return Api.ROOT + "/profiles/" + id;
  }

  String continent() {
    return continent;
  }

  String continentKey() {
    return continentKey;
  }

  String region() {
    return region;
  }

  String regionKey() {
    return regionKey;
  }

  /** Returns the averages as they are published. */
  public Averages averages() {
    // Where all four are null, Hibernate makes no object of them.
    return averages == null ? Averages.NONE : averages;
  }
}
