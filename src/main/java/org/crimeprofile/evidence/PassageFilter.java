package org.crimeprofile.evidence;

import java.util.ArrayList;
import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record PassageFilter(
    @QueryParameter(value = "Section of the report.", vocabulary = "section", example = "drugs")
        List<String> section,
    @QueryParameter(
            value = "Indicator that the passage is about, or that a coded value rests on it of.",
            vocabulary = "indicator",
            example = "heroin-trade")
        List<String> indicator) {

  Specification<Passage> matching() {
    List<Specification<Passage>> bearing = new ArrayList<>();
    bearing.add(Filters.holds("indicators", indicator));
    bearing.add(Filters.holds("also", indicator));
    return Specification.allOf(Filters.in("section", section), Specification.anyOf(bearing));
  }
}
