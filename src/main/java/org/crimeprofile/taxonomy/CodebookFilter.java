package org.crimeprofile.taxonomy;

import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record CodebookFilter(
    @QueryParameter(value = "What the values are values of.", vocabulary = "codebook")
        List<String> attribute) {

  Specification<CodebookEntry> matching() {
    return Filters.in("attribute", attribute);
  }
}
