package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import org.crimeprofile.web.Vocabulary;

/** A claim that limits another, served wherever the other is. */
@Embeddable
public record Qualification(
    @Schema(description = "Id of the claim that limits.", example = "TKM-2021-drugs-1-02")
        String id,
    @Schema(description = "What it says.") String statement,
    @Schema(description = "What it does with its claim.") @Vocabulary("assertion") String assertion,
    @Schema(description = "How sure the text is of it.") @Vocabulary("certainty")
        String certainty) {}
