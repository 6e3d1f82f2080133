package org.crimeprofile.profile;

import java.util.Collection;
import java.util.List;
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
    return memberships.findByEditionInOrderByProfile(editions).stream()
        .map(Membership::member)
        .toList();
  }
}
