package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A place, as a finding names it. */
@Embeddable
public record NamedPlace(
    @Schema(description = "ISO 3166-1 alpha-3 code; null for an area.", example = "AFG")
        @Nullable String code,
    @Schema(description = "Name of the place.", example = "Afghanistan") String name,
    @Schema(description = "Its part in what the finding says.") @Vocabulary("place_role")
        String role) {

  /** Returns its code, or its name where it has none, as filters take it. */
  public String key() {
    return Place.key(code, name);
  }
}
