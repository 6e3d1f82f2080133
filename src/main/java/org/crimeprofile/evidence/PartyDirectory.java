package org.crimeprofile.evidence;

import java.util.List;
import org.crimeprofile.web.Filters;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Gives the parties of a report to the features that show them. */
@Component
public class PartyDirectory {

  private final Parties parties;

  PartyDirectory(Parties parties) {
    this.parties = parties;
  }

  /** Returns whom the findings of a profile name, by name. */
  public List<PartyView> of(String profile) {
    Specification<Party> ofProfile = Filters.in("profile.id", List.of(profile));
    return parties.findBy(
        ofProfile,
        query ->
            query
                .project("profile.country", "profile.edition")
                .sortBy(Sort.by("name", "key"))
                .all()
                .stream()
                .map(PartyView::of)
                .toList());
  }
}
