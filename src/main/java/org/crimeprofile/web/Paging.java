package org.crimeprofile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows of a collection are asked for, and in which order. */
@QueryParameters
record Paging(
    @QueryParameter(
            value = "Most items to return. CSV without a limit is the whole result.",
            min = 1,
            max = 1000,
            defaultValue = "50")
        @Nullable Integer limit,
    @QueryParameter(value = "Items to skip.", defaultValue = "0") @Nullable Integer offset,
    @QueryParameter(
            value = "What to order by, most important first; a leading - turns the order around.",
            vocabulary = QueryParameter.SORT)
        List<String> sort) {

  private static final int DEFAULT_LIMIT = 50;

  int limitOrDefault() {
    return limit == null ? DEFAULT_LIMIT : limit;
  }

  int offsetOrDefault() {
    return offset == null ? 0 : offset;
  }
}
