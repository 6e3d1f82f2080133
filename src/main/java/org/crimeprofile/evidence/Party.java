package org.crimeprofile.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.crimeprofile.profile.Profile;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A person, group, institution or legal instrument that the findings of a profile name. */
@Entity
@Immutable
@Table(name = "party")
@IdClass(ProfileKey.class)
class Party {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "profile")
  private Profile profile;

  @Id private String key;

  private String name;
  private String type;
  private @Nullable String nationality;
  private @Nullable Boolean ratified;
  private @Nullable Boolean inForce;

  @Formula("crime_profile.roles_of_party(profile, key)")
  private String @Nullable [] roles;

  @Formula("crime_profile.findings_of_party(profile, key)")
  private String @Nullable [] findings;

  @SuppressWarnings("NullAway.Init")
  protected Party() {}

  Profile profile() {
    return profile;
  }

  String key() {
    return key;
  }

  String name() {
    return name;
  }

  String type() {
    return type;
  }

  @Nullable String nationality() {
    return nationality;
  }

  @Nullable Boolean ratified() {
    return ratified;
  }

  @Nullable Boolean inForce() {
    return inForce;
  }

  List<String> roles() {
    return Assessment.list(roles);
  }

  List<String> findings() {
    return Assessment.list(findings);
  }
}
