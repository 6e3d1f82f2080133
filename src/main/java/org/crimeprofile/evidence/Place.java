package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A place where something happened, or that something passed. */
@Embeddable
record Place(
    @Schema(description = "ISO 3166-1 alpha-3 code; null for an area.", example = "AFG")
        @Nullable String code,
    @Schema(description = "Name of the place.", example = "Afghanistan") String name) {}
