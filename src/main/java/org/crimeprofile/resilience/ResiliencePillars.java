package org.crimeprofile.resilience;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface ResiliencePillars
    extends Repository<ResiliencePillar, ResiliencePillar.Key>, Finder<ResiliencePillar> {

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "pillar"})
  Optional<ResiliencePillar> findByProfileIdAndPillarKey(String profile, String pillar);

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "pillar"})
  List<ResiliencePillar> findByProfileIdOrderByPillarPosition(String profile);

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "pillar"})
  List<ResiliencePillar> findByProfileIdInAndPillarKeyIn(
      Collection<String> profiles, Collection<String> pillars);
}
