package org.crimeprofile.actor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.evidence.Assessment;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface CriminalActors extends Repository<CriminalActor, Assessment.Key>, Finder<CriminalActor> {

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "indicator"})
  Optional<CriminalActor> findByProfileIdAndIndicatorKey(String profile, String indicator);

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "indicator"})
  List<CriminalActor> findByProfileIdOrderByIndicatorPosition(String profile);

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "indicator"})
  List<CriminalActor> findByProfileIdInAndIndicatorKeyIn(
      Collection<String> profiles, Collection<String> indicators);
}
