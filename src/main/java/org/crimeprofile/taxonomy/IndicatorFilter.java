package org.crimeprofile.taxonomy;

import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record IndicatorFilter(
    @QueryParameter(value = "Kind of indicator.", vocabulary = "kind") List<String> kind,
    @QueryParameter(value = "Group of a market.", vocabulary = "market_group")
        List<String> marketGroup,
    @QueryParameter(value = "Pillar of a resilience indicator.", vocabulary = "pillar")
        List<String> pillar,
    @QueryParameter(value = "Edition that measured it.", vocabulary = "edition")
        List<String> edition) {

  Specification<Indicator> matching() {
    return Specification.allOf(
        Filters.in("kind", kind),
        Filters.in("marketGroup.key", marketGroup),
        Filters.in("pillar.key", pillar),
        EditionFilter.measuredIn("firstEdition", edition));
  }
}
