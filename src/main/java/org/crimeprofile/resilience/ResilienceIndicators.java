package org.crimeprofile.resilience;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.evidence.Assessment;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface ResilienceIndicators
    extends Repository<ResilienceIndicator, Assessment.Key>, Finder<ResilienceIndicator> {

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "indicator.pillar"})
  Optional<ResilienceIndicator> findByProfileIdAndIndicatorKey(String profile, String indicator);

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "indicator.pillar"})
  List<ResilienceIndicator> findByProfileIdInOrderByIndicatorPosition(Collection<String> profiles);

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "indicator.pillar"})
  List<ResilienceIndicator> findByProfileIdInAndIndicatorKeyIn(
      Collection<String> profiles, Collection<String> indicators);
}
