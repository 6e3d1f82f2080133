package org.crimeprofile.profile;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface PublishedRanks extends Repository<PublishedRank, PublishedRank.Key> {

  List<PublishedRank> findByProfileIn(Collection<String> profiles);
}
