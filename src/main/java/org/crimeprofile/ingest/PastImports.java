package org.crimeprofile.ingest;

import org.crimeprofile.web.Finder;
import org.springframework.data.repository.Repository;

interface PastImports extends Repository<PastImport, Integer>, Finder<PastImport> {}
