package org.crimeprofile.evidence;

import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Flows extends Repository<Flow, ProfileKey>, Finder<Flow> {

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "market"})
  Optional<Flow> findByProfileIdAndKey(String profile, String key);
}
