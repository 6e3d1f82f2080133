package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.media.Schema;

/** The passage that something rests on. */
public record PassageRef(
    @Schema(description = "Key of the section.", example = "drugs") String section,
    @Schema(description = "Number of the paragraph within its section.", example = "1")
        int paragraph,
    @Schema(description = "Its first words, to find it in the report.") String startsWith,
    @Schema(description = "SHA-256 of its trimmed lines joined by one space, in UTF-8.")
        String sha256,
    @Schema(description = "Where it is served.") String href) {

  static PassageRef of(Passage passage) {
    return new PassageRef(
        passage.section(),
        passage.paragraph(),
        passage.startsWith(),
        passage.sha256(),
        passage.href());
  }
}
