package org.crimeprofile.evidence;

import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Events extends Repository<Event, ProfileKey>, Finder<Event> {

  @EntityGraph(attributePaths = {"profile.country", "profile.edition"})
  Optional<Event> findByProfileIdAndKey(String profile, String key);
}
