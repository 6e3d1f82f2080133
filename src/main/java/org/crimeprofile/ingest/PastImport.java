package org.crimeprofile.ingest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** An import that was taken over. */
@Entity
@Immutable
@Table(name = "import")
class PastImport {

  @Id int id;
  String fileName;
  String sha256;
  String kind;
  Instant startedAt;
  Instant finishedAt;
  int profilesAdded;
  int profilesChanged;
  int profilesUnchanged;

  @SuppressWarnings("NullAway.Init")
  protected PastImport() {}
}
