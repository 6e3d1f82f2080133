package org.crimeprofile.evidence;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Parties extends Repository<Party, ProfileKey>, Finder<Party> {

  @EntityGraph(attributePaths = {"profile.country", "profile.edition"})
  Optional<Party> findByProfileIdAndKey(String profile, String key);

  @Query("select distinct p.key from Party p order by p.key")
  List<String> keys();
}
