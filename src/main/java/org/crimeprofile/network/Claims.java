package org.crimeprofile.network;

import java.util.ArrayList;
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

  /** What limits some claims, other than they each other, and what in turn limits that. */
  List<Qualification> limits(Collection<String> ids) {
    List<Qualification> limits = new ArrayList<>();
    ids.forEach(id -> collect(id, ids, limits));
    return List.copyOf(limits);
  }

  private void collect(String id, Collection<String> told, List<Qualification> limits) {
    for (Qualification limit : get(id).qualifications()) {
      if (!told.contains(limit.id()) && !limits.contains(limit)) {
        limits.add(limit);
        collect(limit.id(), told, limits);
      }
    }
  }

  String href(String id) {
    return get(id).links().self();
  }

  private FindingView get(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }
}
