package org.crimeprofile.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.web.Api;

/** An indicator that a question names and that an edition did not measure. */
@Schema(name = "UnmeasuredIndicator")
record UnmeasuredIndicator(
    @Schema(description = "Key of the indicator.", example = "cyber-dependent-crimes")
        String indicator,
    @Schema(example = "Cyber-dependent crimes") String name,
    @Schema(
            description =
                "Editions that did not measure it, of those that the question is about: by its filters, by the years that it names, or else all that are loaded.",
            example = "[2021]")
        List<Integer> editions,
    @Schema(description = "First edition that measured it.", example = "2023") int firstEdition,
    @Schema(description = "Where it is served.") String href) {

  static UnmeasuredIndicator of(FoundDocuments.Unmeasured found) {
    return new UnmeasuredIndicator(
        found.indicator(),
        found.name(),
        found.editions(),
        found.firstEdition(),
        Api.ROOT + "/indicators/" + found.indicator());
  }
}
