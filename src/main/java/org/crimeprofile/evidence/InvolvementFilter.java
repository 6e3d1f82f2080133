package org.crimeprofile.evidence;

import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record InvolvementFilter(
    @QueryParameter(
            value = "Key of the actor.",
            vocabulary = "actor",
            example = "state-embedded-actors")
        List<String> actor,
    @QueryParameter(value = "Key of the market.", vocabulary = "market", example = "heroin-trade")
        List<String> market,
    @QueryParameter(
            value = "How sure the text is of it.",
            vocabulary = "certainty",
            example = "suggested")
        List<String> certainty) {

  Specification<Involvement> matching() {
    return Specification.allOf(
        Filters.in("actor.key", actor),
        Filters.in("market.key", market),
        Filters.in("certainty", certainty));
  }
}
