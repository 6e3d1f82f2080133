package org.crimeprofile.evidence;

import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Events extends Repository<Event, ProfileKey>, Finder<Event> {

  @Query(
      """
      select x from Event x join fetch x.profile p join fetch p.country join fetch p.edition
      where p.id = :profile and x.key = :key
      """)
  Optional<Event> find(String profile, String key);
}
