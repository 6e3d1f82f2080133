package org.crimeprofile.web;

import org.jspecify.annotations.Nullable;

/** Which rows of a collection are asked for. */
@QueryParameters
record Paging(
    @QueryParameter(
            value = "Most items to return. CSV without a limit is the whole result.",
            min = 1,
            max = 1000,
            defaultValue = "50")
        @Nullable Integer limit,
    @QueryParameter(value = "Items to skip.", defaultValue = "0") @Nullable Integer offset) {

  private static final int DEFAULT_LIMIT = 50;

  /** A table has room for all rows. */
  boolean asksForAll(Format format) {
    return format == Format.CSV && limit == null;
  }

  int limitOrDefault() {
    return limit == null ? DEFAULT_LIMIT : limit;
  }

  int offsetOrDefault() {
    return offset == null ? 0 : offset;
  }
}
