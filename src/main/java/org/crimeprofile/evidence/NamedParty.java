package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import org.crimeprofile.web.Vocabulary;

/** A party, as a finding names it. */
@Embeddable
public record NamedParty(
    @Schema(description = "Key of the party.", example = "students") String key,
    @Schema(description = "Name of the party.", example = "Students") String name,
    @Schema(description = "What kind of party it is.") @Vocabulary("party_type") String type,
    @Schema(description = "Its part in what the finding says.") @Vocabulary("party_role")
        String role) {}
