package org.crimeprofile.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A coded value, and the rule for giving it. */
@Entity
@Immutable
@Table(name = "codebook_entry")
@IdClass(CodebookEntry.Key.class)
class CodebookEntry {

  @Id private String attribute;
  @Id private String value;
  private int position;
  private String rule;
  private String example;

  @SuppressWarnings("NullAway.Init")
  protected CodebookEntry() {}

  String attribute() {
    return attribute;
  }

  String value() {
    return value;
  }

  String rule() {
    return rule;
  }

  String example() {
    return example;
  }

  record Key(String attribute, String value) {}
}
