package org.crimeprofile.profile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, String>, Finder<Membership> {

  @Query("select m from Membership m join fetch m.country where m.profile = :id")
  Optional<Membership> find(String id);

  @Query(
      "select m from Membership m join fetch m.country where m.edition in :editions order by m.profile")
  List<Membership> of(Collection<Integer> editions);

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
