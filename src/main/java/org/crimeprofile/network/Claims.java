package org.crimeprofile.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.evidence.Qualification;

/** The claims of a report, as links rest on them. */
final class Claims {

  private static final List<String> LEAST_SURE_FIRST = List.of("suggested", "reported", "stated");

  private final Map<String, FindingView> byId;

  Claims(List<FindingView> findings) {
    byId = findings.stream().collect(Collectors.toMap(FindingView::id, Function.identity()));
  }

  List<String> assertions(Collection<String> ids) {
    return ids.stream().map(this::get).map(FindingView::assertion).distinct().toList();
  }

  String leastSure(Collection<String> ids) {
    List<String> certainties = ids.stream().map(this::get).map(FindingView::certainty).toList();
    return LEAST_SURE_FIRST.stream().filter(certainties::contains).findFirst().orElseThrow();
  }

  /** What limits some claims, other than they each other. */
  List<Qualification> limits(Collection<String> ids) {
    return ids.stream()
        .flatMap(id -> get(id).qualifications().stream())
        .filter(limit -> !ids.contains(limit.id()))
        .distinct()
        .toList();
  }

  String href(String id) {
    return get(id).links().self();
  }

  private FindingView get(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }
}
