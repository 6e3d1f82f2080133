package org.crimeprofile.web.cache;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How responses are kept in memory.
 *
 * @param size how much memory they may take; 0 keeps none
 * @param check how often the database is asked for a new version of the data, from 50 ms to 1 s
 */
@ConfigurationProperties("crime-profile.cache")
public record CacheSettings(
    @DefaultValue("32MB") DataSize size, @DefaultValue("500ms") Duration check) {

  public CacheSettings {
    if (size.isNegative()) {
      throw new IllegalArgumentException("crime-profile.cache.size cannot be negative");
    }
    if (check.toMillis() < 50 || check.toMillis() > 1000) {
      throw new IllegalArgumentException("crime-profile.cache.check must be 50ms to 1s");
    }
  }
}
