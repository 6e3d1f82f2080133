package org.crimeprofile.resilience;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.evidence.Assessment;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResilienceIndicators
    extends Repository<ResilienceIndicator, Assessment.Key>, Finder<ResilienceIndicator> {

  /** With all that the view of one reads. */
  String FETCHED =
      """
      select a from ResilienceIndicator a join fetch a.profile p join fetch p.country join fetch p.edition
        join fetch a.indicator i left join fetch i.pillar
      """;

  @Query(FETCHED + "where p.id = :profile and i.key = :indicator")
  Optional<ResilienceIndicator> find(String profile, String indicator);

  @Query(FETCHED + "where p.id in :profiles order by i.position")
  List<ResilienceIndicator> of(Collection<String> profiles);

  @Query(FETCHED + "where p.id in :profiles and i.key in :indicators")
  List<ResilienceIndicator> of(Collection<String> profiles, Collection<String> indicators);
}
