package org.crimeprofile.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.web.Vocabulary;

/** What hits have in the place of a word that was asked. */
@Schema(name = "Replacement")
record Replacement(
    @Schema(description = "Whether other hits have the word as it was asked.", example = "false")
        boolean foundAsAsked,
    List<Term> terms) {

  @Schema(name = "ReplacementTerm")
  record Term(
      @Schema(description = "Term that was used.", example = "synthetic drugs") String term,
      @Schema(description = "What it is to the word that was asked.")
          @Vocabulary("relation_of_terms")
          String relation) {}
}
