package org.crimeprofile.comparison;

import org.crimeprofile.web.Finder;
import org.springframework.data.repository.Repository;

interface RankingRows extends Repository<RankingRow, RankingRow.Key>, Finder<RankingRow> {}
