package org.crimeprofile.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Listing;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;

@Api
@Tag(name = "Imports", description = "Which files the data came from, beside what ships.")
class ImportController {

  private final PastImports imports;

  ImportController(PastImports imports) {
    this.imports = imports;
  }

  @Operation(operationId = "listImports", summary = "Imports, the latest first")
  @GetMapping("/imports")
  Listing<ImportView> imports(ImportFilter filter) {
    return Listing.of(
            imports,
            filter.matching(),
            Sort.by(Sort.Direction.DESC, "id"),
            List.of(),
            ImportView::of)
        .beyondDataVersion();
  }
}
