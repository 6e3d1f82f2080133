package org.crimeprofile.evidence;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Passages extends Repository<Passage, Passage.Key>, Finder<Passage> {

  @Query(
      """
      select x from Passage x join fetch x.profile p join fetch p.country join fetch p.edition
      where p.id = :profile and x.key = :key
      """)
  Optional<Passage> find(String profile, String key);

  @Query("select p.section from Passage p group by p.section order by min(p.position)")
  List<String> sections();

  @Query("select p.key from Passage p group by p.key order by min(p.position)")
  List<String> keys();
}
