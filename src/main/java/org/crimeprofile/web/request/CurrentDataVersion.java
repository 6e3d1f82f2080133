package org.crimeprofile.web.request;

import org.crimeprofile.web.DataVersion;
import org.jspecify.annotations.Nullable;

/** The version of the data that was last heard of, without asking the database. */
public interface CurrentDataVersion {

  /** The version; absent before the first was heard of. */
  @Nullable DataVersion current();

  /** Whether this is the version that was last heard of. */
  default boolean isCurrent(@Nullable DataVersion version) {
    return version != null && version.equals(current());
  }
}
