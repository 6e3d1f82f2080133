package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Source;
import org.springframework.web.bind.annotation.GetMapping;

@Api
@Tag(name = "Comparisons")
class ComparisonsController {

  @Operation(operationId = "getComparisons", summary = "What can be put side by side")
  @GetMapping("/comparisons")
  Item<ComparisonsView> comparisons() {
    return new Item<>(ComparisonsView.create(), Source.INDEX);
  }
}
