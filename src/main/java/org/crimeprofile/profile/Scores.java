package org.crimeprofile.profile;

import org.crimeprofile.web.Finder;
import org.springframework.data.repository.Repository;

interface Scores extends Repository<ScoreRow, ScoreRow.Key>, Finder<ScoreRow> {}
