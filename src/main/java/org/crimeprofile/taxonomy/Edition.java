package org.crimeprofile.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.crimeprofile.web.Source;
import org.hibernate.annotations.Immutable;

/** A release of the Index, named by its year. */
@Entity
@Immutable
@Table(name = "edition")
public class Edition {

  @Id private int year;
  private String title;
  private String href;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Edition() {}

  /** Returns the year that names the edition. */
  public int year() {
    return year;
  }

  String title() {
    return title;
  }

  /** Returns the edition's figures as a source to cite. */
  public Source source() {
    return Source.figures(title, year, href);
  }
}
