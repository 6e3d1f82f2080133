package org.crimeprofile.evidence;

import org.crimeprofile.web.Finder;
import org.springframework.data.repository.Repository;

interface DatedFacts extends Repository<DatedFact, DatedFact.Key>, Finder<DatedFact> {}
