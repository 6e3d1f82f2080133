package org.crimeprofile.profile;

import java.math.BigDecimal;
import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record ScoreFilter(
    @QueryParameter(value = "Kind of indicator.", vocabulary = "kind", example = "market")
        List<String> kind,
    @QueryParameter(
            value = "Key of the indicator.",
            vocabulary = "indicator",
            example = "heroin-trade")
        List<String> indicator,
    @QueryParameter(
            value = "Whether there is a score. Rows without one are served only where asked for.",
            vocabulary = "score_status",
            defaultValue = "observed")
        List<String> status,
    @QueryParameter(value = "Least score.", min = 1, max = 10, example = "5.5")
        @Nullable BigDecimal minScore,
    @QueryParameter(value = "Greatest score.", min = 1, max = 10, example = "8")
        @Nullable BigDecimal maxScore) {

  Specification<ScoreRow> matching() {
    return Specification.allOf(
        Filters.in("kind", kind),
        Filters.in("indicator", indicator),
        Filters.in("status", status.isEmpty() ? List.of("observed") : status),
        Filters.atLeast("score", minScore),
        Filters.atMost("score", maxScore));
  }
}
