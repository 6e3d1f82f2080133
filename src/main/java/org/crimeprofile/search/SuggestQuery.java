package org.crimeprofile.search;

import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;

@QueryParameters
record SuggestQuery(
    @QueryParameter(
            value = "What has been typed so far.",
            required = true,
            longest = QueryParameter.LONGEST_TEXT,
            example = "her")
        String q,
    @QueryParameter(value = "Most names to return.", min = 1, max = 50, defaultValue = "10")
        @Nullable Integer limit) {

  private static final int DEFAULT_LIMIT = 10;

  int limitOrDefault() {
    return limit == null ? DEFAULT_LIMIT : limit;
  }
}
