package org.crimeprofile.profile;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Tells other features whom an edition rates. */
@Component
public class MemberDirectory {

  private final Memberships memberships;

  MemberDirectory(Memberships memberships) {
    this.memberships = memberships;
  }

  /** Returns all that the editions rate, by country and edition. */
  public List<Member> of(Collection<Integer> editions) {
    return memberships.of(editions).stream().map(Membership::member).toList();
  }

  /** Returns those that a filter describes, by country and edition. */
  public List<Member> of(ProfileFilter filter) {
    Specification<Membership> described =
        filter.matching(
            "profile", "country.iso3", "edition", "continentKey", "regionKey", "coverage");
    return memberships
        .findBy(described, query -> query.project("country").sortBy(Sort.by("profile")).all())
        .stream()
        .map(Membership::member)
        .toList();
  }
}
