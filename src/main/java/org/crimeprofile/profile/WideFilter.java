package org.crimeprofile.profile;

import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record WideFilter(
    @QueryParameter(value = "Kind of indicator.", vocabulary = "kind", example = "market")
        List<String> kind,
    @QueryParameter(
            value = "Key of the indicator.",
            vocabulary = "indicator",
            example = "heroin-trade")
        List<String> indicator) {

  Specification<ScoreRow> matching() {
    return Specification.allOf(Filters.in("kind", kind), Filters.in("indicator", indicator));
  }
}
