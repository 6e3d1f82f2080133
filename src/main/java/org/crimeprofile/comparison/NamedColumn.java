package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;

/** A column that has no more to tell than its name. */
@Schema(name = "Column")
record NamedColumn(
    @Schema(description = "Key of the column, its heading in CSV.", example = "TKM-2021")
        String key,
    @Schema(description = "Name of the column.", example = "Turkmenistan 2021") String name)
    implements Matrix.Column {}
