package org.crimeprofile.profile;

import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Profiles extends Repository<Profile, String>, Finder<Profile> {

  @EntityGraph(attributePaths = {"country", "edition"})
  Optional<Profile> findById(String id);
}
