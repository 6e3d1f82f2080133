package org.crimeprofile.evidence;

import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record EventFilter(
    @QueryParameter(
            value = "Only what ended in this year or later, or goes on.",
            min = 1900,
            max = 2100,
            example = "2016")
        @Nullable Integer from,
    @QueryParameter(
            value = "Only what began in this year or before.",
            min = 1900,
            max = 2100,
            example = "2018")
        @Nullable Integer to) {

  <E> Specification<E> matching() {
    return Period.within(from, to);
  }
}
