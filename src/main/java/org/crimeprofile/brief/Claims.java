package org.crimeprofile.brief;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.evidence.Qualification;

/** The claims of a report, in its order, and what limits them. */
final class Claims {

  static final String STATED = "stated";

  private final Map<String, FindingView> all = new LinkedHashMap<>();

  Claims(List<FindingView> findings) {
    findings.forEach(finding -> all.put(finding.id(), finding));
  }

  FindingView get(String id) {
    return Objects.requireNonNull(all.get(id), id);
  }

  Collection<FindingView> all() {
    return all.values();
  }

  /** The claims that are about a subject first of all. */
  List<FindingView> on(String subject) {
    return all.values().stream().filter(claim -> claim.subject().key().equals(subject)).toList();
  }

  /** Some claims and whatever limits them, directly or through another, in the report's order. */
  List<FindingView> whole(Collection<FindingView> claims) {
    Set<String> whole = new LinkedHashSet<>();
    Deque<String> ahead = new ArrayDeque<>(claims.stream().map(FindingView::id).toList());
    while (!ahead.isEmpty()) {
      String id = ahead.pop();
      if (whole.add(id)) {
        get(id).qualifications().stream().map(Qualification::id).forEach(ahead::push);
      }
    }
    return all.values().stream().filter(claim -> whole.contains(claim.id())).toList();
  }

  /** Tells whether one claim limits another. */
  static boolean limits(FindingView claim, FindingView other) {
    return other.qualifications().stream().anyMatch(limit -> limit.id().equals(claim.id()));
  }
}
