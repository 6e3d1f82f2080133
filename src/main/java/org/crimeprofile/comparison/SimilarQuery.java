package org.crimeprofile.comparison;

import java.util.List;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;

@QueryParameters
record SimilarQuery(
    @QueryParameter(
            value = "Kind of indicator to go by; all where none is given.",
            vocabulary = "kind",
            example = "market")
        List<String> kind,
    @QueryParameter(
            value = "Key of an indicator to go by; all where none is given.",
            vocabulary = "indicator",
            example = "heroin-trade")
        List<String> indicator,
    @QueryParameter(value = "Most profiles to return.", min = 1, max = 50, defaultValue = "10")
        @Nullable Integer limit) {

  private static final int DEFAULT_LIMIT = 10;

  int limitOrDefault() {
    return limit == null ? DEFAULT_LIMIT : limit;
  }
}
