package org.crimeprofile.taxonomy;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Indicators extends Repository<Indicator, String>, Finder<Indicator> {

  @Query(
      """
      select i from Indicator i left join fetch i.marketGroup left join fetch i.pillar
      where i.key = :key
      """)
  Optional<Indicator> findByKey(String key);

  List<Indicator> findAllByOrderByPosition();

  @Query("select i.key from Indicator i order by i.position")
  List<String> keys();

  @Query("select i.key from Indicator i where i.kind = :kind order by i.position")
  List<String> keys(String kind);

  @Query("select g.key from MarketGroup g order by g.position")
  List<String> marketGroups();

  @Query("select p from Pillar p order by p.position")
  List<Pillar> allPillars();

  @Query("select p.key from Pillar p order by p.position")
  List<String> pillars();
}
