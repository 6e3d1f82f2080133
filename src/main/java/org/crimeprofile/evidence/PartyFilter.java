package org.crimeprofile.evidence;

import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record PartyFilter(
    @QueryParameter(value = "Key of the party.", vocabulary = "party", example = "students")
        List<String> party,
    @QueryParameter(
            value = "What kind of party it is.",
            vocabulary = "party_type",
            example = "population_group")
        List<String> type,
    @QueryParameter(
            value = "Its part in any finding.",
            vocabulary = "party_role",
            example = "victim")
        List<String> role) {

  Specification<Party> matching() {
    return Specification.allOf(
        Filters.in("key", party), Filters.in("type", type), Filters.holds("roles", role));
  }
}
