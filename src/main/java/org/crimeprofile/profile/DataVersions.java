package org.crimeprofile.profile;

import java.time.OffsetDateTime;
import org.crimeprofile.web.DataVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the data version in the transaction of a request. Not as an entity: every answer needs it,
 * and so it costs least.
 */
@Component
class DataVersions implements DataVersion.Reader {

  private final JdbcClient snapshot;

  DataVersions(JdbcClient snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public DataVersion current() {
    return latest(snapshot);
  }

  static DataVersion latest(JdbcClient database) {
    return database
        .sql(
            """
            select number, content_hash, changed_at
              from crime_profile.data_version
             order by number desc
             limit 1
            """)
        .query(
            (row, index) ->
                new DataVersion(
                    row.getInt("number"),
                    row.getString("content_hash"),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant()))
        .single();
  }
}
