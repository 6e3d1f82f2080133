package org.crimeprofile.evidence;

import java.util.List;
import org.crimeprofile.web.Filters;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Gives the movements of people and goods of a report to the features that show them. */
@Component
public class FlowDirectory {

  private final Flows flows;

  FlowDirectory(Flows flows) {
    this.flows = flows;
  }

  /** Returns the flows of a profile in the order of its report. */
  public List<FlowView> of(String profile) {
    Specification<Flow> ofProfile = Filters.in("profile.id", List.of(profile));
    return flows.findBy(
        ofProfile,
        query ->
            query
                .project("profile.country", "profile.edition", "market")
                .sortBy(Sort.by("position"))
                .all()
                .stream()
                .map(FlowView::of)
                .toList());
  }
}
