package org.crimeprofile.market;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.evidence.Assessment;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface CriminalMarkets
    extends Repository<CriminalMarket, Assessment.Key>, Finder<CriminalMarket> {

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "indicator.marketGroup"})
  Optional<CriminalMarket> findByProfileIdAndIndicatorKey(String profile, String indicator);

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "indicator.marketGroup"})
  List<CriminalMarket> findByProfileIdOrderByIndicatorPosition(String profile);

  @EntityGraph(attributePaths = {"profile.country", "profile.edition", "indicator.marketGroup"})
  List<CriminalMarket> findByProfileIdInAndIndicatorKeyIn(
      Collection<String> profiles, Collection<String> indicators);
}
