package org.crimeprofile.brief;

import java.util.List;
import java.util.stream.Stream;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.evidence.NamedPlace;
import org.crimeprofile.evidence.Qualification;
import org.crimeprofile.evidence.SubjectView;

/** Claims as a report could make them. */
final class Claim {

  private Claim() {}

  /** A claim that others limit, given by their ids. */
  static FindingView of(
      String id, String aspect, String certainty, String statement, String... limits) {
    return new FindingView(
        id,
        "TST-2021",
        new SubjectView("market", "heroin-trade", "Heroin trade", "observed", "/"),
        List.of(),
        statement,
        aspect,
        "affirmed",
        certainty,
        "raises",
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        Stream.of(limits).map(l -> new Qualification(l, "", "affirmed", "stated")).toList(),
        null,
        null,
        null);
  }

  static FindingView stating(String statement) {
    return of("x", "scale", "stated", statement);
  }

  /** The same claim, naming a place. */
  static FindingView on(String place, String statement) {
    FindingView c = stating(statement);
    return new FindingView(
        c.id(),
        c.profile(),
        c.subject(),
        c.also(),
        statement,
        c.aspect(),
        c.assertion(),
        c.certainty(),
        c.riskEffect(),
        c.topics(),
        c.parties(),
        List.of(new NamedPlace(null, place, "location")),
        null,
        null,
        null,
        c.relations(),
        c.qualifications(),
        null,
        null,
        null);
  }
}
