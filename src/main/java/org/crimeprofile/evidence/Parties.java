package org.crimeprofile.evidence;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Parties extends Repository<Party, ProfileKey>, Finder<Party> {

  @Query(
      """
      select x from Party x join fetch x.profile p join fetch p.country join fetch p.edition
      where p.id = :profile and x.key = :key
      """)
  Optional<Party> find(String profile, String key);

  @Query("select distinct p.key from Party p order by p.key")
  List<String> keys();
}
