package org.crimeprofile.evidence;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Gives the findings on something to the features that show it. */
@Component
public class FindingDirectory {

  static final List<String> FETCHED =
      List.of("profile.country", "profile.edition", "passage", "subject");

  private static final Sort ORDER = Sort.by("passage.position", "position");

  private final Findings findings;

  FindingDirectory(Findings findings) {
    this.findings = findings;
  }

  /** Returns findings by their ids, in the order of the report. */
  public List<FindingView> get(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Specification<Finding> named = (root, query, criteria) -> root.get("id").in(ids);
    return findings.findBy(
        named,
        query -> query.project(FETCHED).sortBy(ORDER).all().stream().map(FindingView::of).toList());
  }
}
