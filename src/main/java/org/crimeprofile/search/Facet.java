package org.crimeprofile.search;

import io.swagger.v3.oas.annotations.media.Schema;

record Facet(
    @Schema(
            description = "A value, as the filter of the facet's name takes it.",
            example = "TKM-2021")
        String value,
    @Schema(description = "How many hits have it.", example = "12") long count) {}
