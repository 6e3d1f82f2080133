package org.crimeprofile.profile;

import java.math.BigDecimal;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record AverageFilter(
    @QueryParameter(value = "Least criminality.", min = 1, max = 10, example = "4")
        @Nullable BigDecimal minCriminality,
    @QueryParameter(value = "Greatest criminality.", min = 1, max = 10, example = "8")
        @Nullable BigDecimal maxCriminality,
    @QueryParameter(value = "Least resilience.", min = 1, max = 10, example = "1")
        @Nullable BigDecimal minResilience,
    @QueryParameter(value = "Greatest resilience.", min = 1, max = 10, example = "5")
        @Nullable BigDecimal maxResilience) {

  Specification<Profile> matching() {
    return Specification.allOf(
        Filters.atLeast("averages.criminality", minCriminality),
        Filters.atMost("averages.criminality", maxCriminality),
        Filters.atLeast("averages.resilience", minResilience),
        Filters.atMost("averages.resilience", maxResilience));
  }
}
