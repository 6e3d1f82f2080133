package org.crimeprofile.profile;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Countries extends Repository<ListedCountry, String>, Finder<ListedCountry> {

  Optional<ListedCountry> findById(String iso3);

  @Query("select c.iso3 from ListedCountry c order by c.iso3")
  List<String> codes();
}
