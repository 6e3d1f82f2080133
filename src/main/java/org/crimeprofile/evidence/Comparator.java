package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.crimeprofile.web.Vocabulary;

/** What the text compares the country with, and how it comes out. */
@Embeddable
record Comparator(
    @Schema(description = "Among whom.", example = "region")
        @Vocabulary("comparator_scope")
        @Column(name = "comparator_scope")
        String scope,
    @Schema(description = "Where the country stands among them.")
        @Vocabulary("comparator_position")
        @Column(name = "comparator_position")
        String position) {}
