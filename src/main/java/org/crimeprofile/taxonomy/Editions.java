package org.crimeprofile.taxonomy;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.repository.Repository;

interface Editions extends Repository<Edition, Integer>, Finder<Edition> {

  Optional<Edition> findById(int year);

  List<Edition> findAllByOrderByYear();
}
