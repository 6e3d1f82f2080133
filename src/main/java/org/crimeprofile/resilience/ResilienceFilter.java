package org.crimeprofile.resilience;

import java.math.BigDecimal;
import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record ResilienceFilter(
    @QueryParameter(
            value = "Key of the resilience indicator.",
            vocabulary = "resilience-indicator",
            example = "law-enforcement")
        List<String> indicator,
    @QueryParameter(
            value = "Pillar that it stands under.",
            vocabulary = "pillar",
            example = "criminal-justice-and-security")
        List<String> pillar,
    @QueryParameter(value = "Least score.", min = 1, max = 10, example = "2.5")
        @Nullable BigDecimal minScore,
    @QueryParameter(value = "Greatest score.", min = 1, max = 10, example = "5")
        @Nullable BigDecimal maxScore) {

  Specification<ResilienceIndicator> matching() {
    return Specification.allOf(
        Filters.in("indicator.key", indicator),
        Filters.in("indicator.pillar.key", pillar),
        Filters.atLeast("score", minScore),
        Filters.atMost("score", maxScore));
  }
}
