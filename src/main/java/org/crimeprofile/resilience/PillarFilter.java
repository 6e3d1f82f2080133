package org.crimeprofile.resilience;

import java.math.BigDecimal;
import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record PillarFilter(
    @QueryParameter(
            value = "Key of the pillar.",
            vocabulary = "pillar",
            example = "criminal-justice-and-security")
        List<String> pillar,
    @QueryParameter(value = "Least mean.", min = 1, max = 10, example = "2.5")
        @Nullable BigDecimal minMean,
    @QueryParameter(value = "Greatest mean.", min = 1, max = 10, example = "5")
        @Nullable BigDecimal maxMean) {

  Specification<ResiliencePillar> matching() {
    return Specification.allOf(
        Filters.in("pillar.key", pillar),
        Filters.atLeast("mean", minMean),
        Filters.atMost("mean", maxMean));
  }
}
