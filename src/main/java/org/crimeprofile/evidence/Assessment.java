package org.crimeprofile.evidence;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.List;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.score.Score;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Filters;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** An indicator's score in a profile, and what has been coded of the prose behind it. */
@MappedSuperclass
@IdClass(Assessment.Key.class)
public abstract class Assessment {

  /** The associations that every view of an assessment reads. */
  public static final List<String> FETCHED =
      List.of("profile.country", "profile.edition", "indicator.marketGroup", "indicator.pillar");

  /**
   * Begins a formula that is asked of coded profiles alone: a call for each of thousands of rows,
   * to find nothing, takes as long as all the rest.
   */
  protected static final String IF_CODED =
      "case when profile in (select p.profile from crime_profile.passage p) then ";

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "profile")
  private Profile profile;

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "indicator")
  private Indicator indicator;

  /** The profile's; here, it is found without that. */
  private int edition;

  private BigDecimal score;
  private @Nullable String summary;

  @Formula(IF_CODED + "crime_profile.passages_of(profile, indicator) end")
  private String @Nullable [] passages;

  @Formula(IF_CODED + "crime_profile.findings_of(profile, indicator) end")
  private String @Nullable [] findings;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Assessment() {}

  /** Returns the profile that this is part of. */
  public Profile profile() {
    return profile;
  }

  /** Returns what is assessed. */
  public Indicator indicator() {
    return indicator;
  }

  /** Returns the score. */
  public Score score() {
    return new Score(score);
  }

  /** Returns the summary, or the word for its absence. */
  public String summary() {
    return coded(summary);
  }

  /** Returns the keys of the passages that the coded facts rest on, in the order of the report. */
  public List<String> passages() {
    return list(passages);
  }

  /** Returns the ids of the findings on it, its own and others', in the order of the report. */
  public List<String> findings() {
    return list(findings);
  }

  /** Returns the elements of an array that is null where there are none. */
  protected static List<String> list(String @Nullable [] elements) {
    return elements == null ? List.of() : List.of(elements);
  }

  /** Returns a coded value, or the word for its absence. */
  protected String coded(@Nullable String value) {
    return Absence.orValue(summary != null, value);
  }

  /** Returns a list of coded values, or of the one word for their absence. */
  protected List<String> coded(String @Nullable [] values) {
    if (values == null) {
      return List.of(Filters.NOT_CODED);
    }
    return values.length == 0 ? List.of(Filters.NOT_MENTIONED) : List.of(values);
  }

  /** Profile and indicator. */
  public record Key(String profile, String indicator) {}
}
