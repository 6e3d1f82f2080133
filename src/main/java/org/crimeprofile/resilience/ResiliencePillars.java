package org.crimeprofile.resilience;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResiliencePillars
    extends Repository<ResiliencePillar, ResiliencePillar.Key>, Finder<ResiliencePillar> {

  /** With all that the view of one reads. */
  String FETCHED =
      """
      select a from ResiliencePillar a join fetch a.profile p join fetch p.country join fetch p.edition
        join fetch a.pillar i
      """;

  @Query(FETCHED + "where p.id = :profile and i.key = :pillar")
  Optional<ResiliencePillar> find(String profile, String pillar);

  @Query(FETCHED + "where p.id = :profile order by i.position")
  List<ResiliencePillar> of(String profile);

  @Query(FETCHED + "where p.id in :profiles and i.key in :pillars")
  List<ResiliencePillar> of(Collection<String> profiles, Collection<String> pillars);
}
