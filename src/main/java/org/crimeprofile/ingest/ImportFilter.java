package org.crimeprofile.ingest;

import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record ImportFilter(
    @QueryParameter(value = "Kind of file.", vocabulary = "import_kind", example = "workbook")
        List<String> kind) {

  Specification<PastImport> matching() {
    return Filters.in("kind", kind);
  }
}
