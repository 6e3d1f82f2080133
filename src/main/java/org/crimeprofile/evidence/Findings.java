package org.crimeprofile.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Findings extends Repository<Finding, String>, Finder<Finding> {

  @Query(
      """
      select f from Finding f join fetch f.profile p join fetch p.country join fetch p.edition
        join fetch f.passage left join fetch f.subject
      where p.id = :profile and f.id = :id
      """)
  Optional<Finding> find(String profile, String id);

  @Query(
      """
      select new org.crimeprofile.evidence.FindingCount(
        f.profile.id, f.subject.key, f.assertion, f.certainty, count(f))
      from Finding f where f.profile.id in :profiles and f.subject is not null
      group by f.profile.id, f.subject.key, f.assertion, f.certainty
      """)
  List<FindingCount> counts(Collection<String> profiles);

  @Query(
      """
      select distinct case when p.code is not null then p.code else lower(replace(p.name, ' ', '-')) end as place
      from Finding f join f.places p order by place
      """)
  List<String> places();
}
