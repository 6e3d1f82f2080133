package org.crimeprofile.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** What an envelope says of a search, besides its hits. */
record SearchNotes(
    Facets facets,
    @Schema(description = "Words that occur nowhere, and what they were taken for.")
        Map<String, String> corrected,
    @Schema(description = "Words and phrases that were found nowhere, not even nearly.")
        List<String> notFound,
    @Schema(
            description =
                "Whether only a part of what may match was ranked, so that total and facets count no further.",
            example = "false")
        boolean totalIsCapped) {}
