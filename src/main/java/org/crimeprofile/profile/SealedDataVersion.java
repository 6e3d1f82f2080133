package org.crimeprofile.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A version of the data, as the database seals one with every change. */
@Entity
@Immutable
@Table(name = "data_version")
class SealedDataVersion {

  @Id int number;
  String contentHash;
  Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected SealedDataVersion() {}
}
