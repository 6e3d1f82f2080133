package org.crimeprofile.taxonomy;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.Finder;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Codebook extends Repository<CodebookEntry, CodebookEntry.Key>, Finder<CodebookEntry> {

  @Query("select e.value from CodebookEntry e where e.attribute = :attribute order by e.position")
  List<String> values(String attribute);

  @Query("select distinct e.attribute from CodebookEntry e order by e.attribute")
  List<String> attributes();

  Optional<CodebookEntry> findByAttributeAndValue(String attribute, String value);
}
