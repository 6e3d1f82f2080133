package org.crimeprofile.comparison;

import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;

@QueryParameters
record EditionQuery(
    @QueryParameter(
            value = "ISO 3166-1 alpha-3 code of the country.",
            vocabulary = "country",
            example = "TKM",
            required = true)
        String country,
    @QueryParameter(
            value = "Edition to compare from; latest is the newest.",
            vocabulary = "edition",
            example = "2021",
            required = true)
        String from,
    @QueryParameter(
            value = "Edition to compare to; latest is the newest.",
            vocabulary = "edition",
            example = "2025",
            required = true)
        String to,
    @QueryParameter(
            value = "Whom to hold the changes against: adds distances from a mean, and the drift.",
            vocabulary = BaselineScope.BASELINE,
            example = "region")
        @Nullable String baseline,
    @QueryParameter(value = "Kind of indicator.", vocabulary = "kind", example = "market")
        List<String> kind,
    @QueryParameter(
            value = "Key of the indicator.",
            vocabulary = "indicator",
            example = "heroin-trade")
        List<String> indicator) {

  Optional<BaselineScope> scope() {
    return Optional.ofNullable(baseline).map(BaselineScope::named);
  }
}
