package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.crimeprofile.web.Vocabulary;

/** How a finding hangs together with another. */
@Embeddable
record Relation(
    @Schema(description = "Kind of relation.") @Vocabulary("relation") String type,
    @Schema(description = "Id of the other finding.", example = "TKM-2021-drugs-1-02")
        @Column(name = "other")
        String finding) {}
