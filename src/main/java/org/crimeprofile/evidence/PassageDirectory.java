package org.crimeprofile.evidence;

import java.util.List;
import org.crimeprofile.web.Filters;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Gives the passages of a report to the features that show them. */
@Component
public class PassageDirectory {

  private final Passages passages;

  PassageDirectory(Passages passages) {
    this.passages = passages;
  }

  /** Returns the passages of a profile in the order of its report. */
  public List<PassageView> of(String profile) {
    Specification<Passage> ofProfile = Filters.in("profile.id", List.of(profile));
    return passages.findBy(
        ofProfile,
        query ->
            query
                .project("profile.country", "profile.edition")
                .sortBy(Sort.by("position"))
                .all()
                .stream()
                .map(PassageView::of)
                .toList());
  }
}
