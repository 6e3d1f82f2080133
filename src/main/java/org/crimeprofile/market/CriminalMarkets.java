package org.crimeprofile.market;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.evidence.Assessment;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CriminalMarkets
    extends Repository<CriminalMarket, Assessment.Key>, Finder<CriminalMarket> {

  /** With all that the view of one reads. */
  String FETCHED =
      """
      select a from CriminalMarket a join fetch a.profile p join fetch p.country join fetch p.edition
        join fetch a.indicator i left join fetch i.marketGroup
      """;

  @Query(FETCHED + "where p.id = :profile and i.key = :indicator")
  Optional<CriminalMarket> find(String profile, String indicator);

  @Query(FETCHED + "where p.id = :profile order by i.position")
  List<CriminalMarket> of(String profile);

  @Query(FETCHED + "where p.id in :profiles and i.key in :indicators")
  List<CriminalMarket> of(Collection<String> profiles, Collection<String> indicators);
}
