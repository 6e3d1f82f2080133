package org.crimeprofile.profile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, String> {

  @EntityGraph(attributePaths = "country")
  Optional<Membership> findByProfile(String id);

  @EntityGraph(attributePaths = "country")
  List<Membership> findByEditionInOrderByProfile(Collection<Integer> editions);

  /** Ids of all profiles that the editions have; those that are loaded come first. */
  @Query(
      """
      select m.profile from Membership m left join Profile p on p.id = m.profile
      order by case when p.id is null then 1 else 0 end, m.profile
      """)
  List<String> profiles();

  @Query("select distinct m.continentKey from Membership m order by m.continentKey")
  List<String> continents();

  @Query("select distinct m.regionKey from Membership m order by m.regionKey")
  List<String> regions();

  /** How many countries the editions have in each region. */
  @Query(
      """
      select new org.crimeprofile.profile.RegionSize(m.edition, m.continentKey, m.regionKey, count(m))
      from Membership m group by m.edition, m.continentKey, m.regionKey
      """)
  List<RegionSize> sizes();
}
