package org.crimeprofile.comparison;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;

@QueryParameters
record ProfileQuery(
    @QueryParameter(
            value = "Key of the indicator or average; all of them where none is given.",
            vocabulary = RankingFilter.MEASURE,
            example = "heroin-trade")
        List<String> indicator,
    @QueryParameter(
            value = "Whom to hold each value against; adds its distance from their mean.",
            vocabulary = BaselineScope.BASELINE,
            example = "region")
        @Nullable String baseline,
    @QueryParameter(
            value = "findings for what the coded text says behind each score.",
            vocabulary = ProfileQuery.INCLUDE)
        @Nullable String include) {

  /** Name of the vocabulary of what can be included. */
  static final String INCLUDE = "include";

  static final String FINDINGS = "findings";

  Optional<BaselineScope> scope() {
    return Optional.ofNullable(baseline).map(BaselineScope::named);
  }

  boolean withFindings() {
    return include != null;
  }

  /** Tells whether a measure is asked for. */
  boolean asksFor(Measure measure) {
    return indicator.isEmpty() || indicator.contains(measure.key());
  }
}
