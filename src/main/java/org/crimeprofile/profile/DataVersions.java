package org.crimeprofile.profile;

import java.util.Optional;
import org.crimeprofile.web.DataVersion;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DataVersions extends Repository<SealedDataVersion, Integer>, DataVersion.Reader {

  @Query(
      """
      select new org.crimeprofile.web.DataVersion(v.number, v.contentHash, v.changedAt)
      from SealedDataVersion v order by v.number desc limit 1
      """)
  Optional<DataVersion> last();

  @Override
  default DataVersion current() {
    return last()
        .orElseThrow(() -> new IllegalStateException("the database holds no data version"));
  }
}
