package org.crimeprofile.evidence;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Passages extends Repository<Passage, Passage.Key>, Finder<Passage> {

  @EntityGraph(attributePaths = {"profile.country", "profile.edition"})
  Optional<Passage> findByProfileIdAndKey(String profile, String key);

  @Query("select p.section from Passage p group by p.section order by min(p.position)")
  List<String> sections();

  @Query("select p.key from Passage p group by p.key order by min(p.position)")
  List<String> keys();
}
