package org.crimeprofile.evidence;

import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Flows extends Repository<Flow, ProfileKey>, Finder<Flow> {

  @Query(
      """
      select x from Flow x join fetch x.profile p join fetch p.country join fetch p.edition
        join fetch x.market
      where p.id = :profile and x.key = :key
      """)
  Optional<Flow> find(String profile, String key);
}
