package org.crimeprofile.evidence;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Involvements extends Repository<Involvement, ProfileKey>, Finder<Involvement> {

  /** With all that the view of one reads. */
  String FETCHED =
      """
      select x from Involvement x join fetch x.profile p join fetch p.country join fetch p.edition
        join fetch x.actor join fetch x.market
      """;

  @Query(FETCHED + "where p.id = :profile and x.key = :key")
  Optional<Involvement> find(String profile, String key);

  @Query(FETCHED + "where p.id = :profile order by x.position")
  List<Involvement> of(String profile);
}
