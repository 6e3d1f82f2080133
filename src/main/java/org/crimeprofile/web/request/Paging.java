package org.crimeprofile.web.request;

import org.crimeprofile.web.Format;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Which rows of a collection are asked for. */
@QueryParameters
public record Paging(
    @QueryParameter(
            value = "Most items to return. CSV without a limit is the whole result.",
            min = 1,
            max = 1000,
            defaultValue = "50")
        @Nullable Integer limit,
    @QueryParameter(value = "Items to skip.", defaultValue = "0") @Nullable Integer offset) {

  private static final int DEFAULT_LIMIT = 50;

  /** A table has room for all rows. */
  public boolean isWhole(Format format) {
    return format == Format.CSV && limit == null;
  }

  /** The limit that holds. */
  public int limitOrDefault() {
    return limit == null ? DEFAULT_LIMIT : limit;
  }

  /** The offset that holds. */
  public int offsetOrDefault() {
    return offset == null ? 0 : offset;
  }
}
