package org.crimeprofile.evidence;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Involvements extends Repository<Involvement, ProfileKey>, Finder<Involvement> {

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "actor", "market"})
  Optional<Involvement> findByProfileIdAndKey(String profile, String key);

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "actor", "market"})
  List<Involvement> findByProfileIdOrderByPosition(String profile);
}
