package org.crimeprofile.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.crimeprofile.evidence.Assessment;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A type of criminal actor in a profile. */
@Entity
@Immutable
@Table(name = "criminal_actor")
class CriminalActor extends Assessment {

  private @Nullable String reach;
  private @Nullable String violence;
  private @Nullable String arms;
  private @Nullable String stateTie;
  private @Nullable String foreignTie;

  protected CriminalActor() {}

  String reach() {
    return coded(reach);
  }

  String violence() {
    return coded(violence);
  }

  String arms() {
    return coded(arms);
  }

  String stateTie() {
    return coded(stateTie);
  }

  String foreignTie() {
    return coded(foreignTie);
  }
}
