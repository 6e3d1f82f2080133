package org.crimeprofile.profile;

import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Profiles extends Repository<Profile, String>, Finder<Profile> {

  @Query("select p from Profile p join fetch p.country join fetch p.edition where p.id = :id")
  Optional<Profile> findById(String id);
}
