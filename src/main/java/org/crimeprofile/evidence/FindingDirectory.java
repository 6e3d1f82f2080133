package org.crimeprofile.evidence;

import java.util.Collection;
import java.util.List;
import org.crimeprofile.web.Filters;
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

  /** Counts the findings of some profiles by the indicator that each is most about. */
  public List<FindingCount> counts(Collection<String> profiles) {
    return findings.counts(profiles);
  }

  /** Returns all findings of some profiles, in the order of each report. */
  public List<FindingView> of(Collection<String> profiles) {
    if (profiles.isEmpty()) {
      return List.of();
    }
    Specification<Finding> those = Filters.in("profile.id", List.copyOf(profiles));
    return findings.findBy(
        those,
        query ->
            query.project(FETCHED).sortBy(Sort.by("profile.id").and(ORDER)).all().stream()
                .map(FindingView::of)
                .toList());
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
