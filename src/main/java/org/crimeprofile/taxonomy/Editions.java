package org.crimeprofile.taxonomy;

import java.util.List;
import org.crimeprofile.web.Finder;
import org.springframework.data.repository.Repository;

interface Editions extends Repository<Edition, Integer>, Finder<Edition> {

  List<Edition> findAllByOrderByYear();
}
