package org.crimeprofile.profile;

import java.util.Collection;
import java.util.List;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Scores extends Repository<ScoreRow, ScoreRow.Key>, Finder<ScoreRow> {

  @Query(
      """
      select new org.crimeprofile.profile.ScoreTable$Cell(s.profile, s.indicator, s.score)
      from ScoreRow s where s.profile in :profiles and s.score is not null order by s.profile, s.position
      """)
  List<ScoreTable.Cell> observed(Collection<String> profiles);
}
