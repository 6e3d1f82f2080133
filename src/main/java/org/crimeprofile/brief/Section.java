package org.crimeprofile.brief;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A section of a brief. */
@Schema(name = "BriefSection")
record Section(
    @Schema(description = "Key of the section.", example = "markets") String key,
    @Schema(description = "Its heading.", example = "Criminal markets") String heading,
    @Schema(description = "Its sentences, in order.") List<Sentence> sentences) {

  Section {
    sentences = List.copyOf(sentences);
  }
}
