package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A place where something happened, or that something passed. */
@Embeddable
public record Place(
    @Schema(description = "ISO 3166-1 alpha-3 code; null for an area.", example = "AFG")
        @Nullable String code,
    @Schema(description = "Name of the place.", example = "Afghanistan") String name) {

  /** Returns its code, or its name where it has none, as filters take it. */
  public String key() {
    return key(code, name);
  }

  static String key(@Nullable String code, String name) {
    return code != null ? code : name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
