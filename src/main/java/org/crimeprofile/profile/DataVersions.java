package org.crimeprofile.profile;

import java.util.Optional;
import org.crimeprofile.web.DataVersion;
import org.springframework.data.repository.Repository;

interface DataVersions extends Repository<SealedDataVersion, Integer>, DataVersion.Reader {

  Optional<SealedDataVersion> findFirstByOrderByNumberDesc();

  @Override
  default DataVersion current() {
    return findFirstByOrderByNumberDesc()
        .map(found -> new DataVersion(found.number, found.contentHash, found.changedAt))
        .orElseThrow(() -> new IllegalStateException("the database holds no data version"));
  }
}
