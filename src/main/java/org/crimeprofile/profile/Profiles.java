package org.crimeprofile.profile;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Profiles extends Repository<Profile, String>, Finder<Profile> {

  @EntityGraph(attributePaths = {"country", "edition"})
  Optional<Profile> findById(String id);

  @Query("select p.id from Profile p order by p.id")
  List<String> ids();

  @Query("select distinct p.continentKey from Profile p order by p.continentKey")
  List<String> continents();

  @Query("select distinct p.regionKey from Profile p order by p.regionKey")
  List<String> regions();
}
