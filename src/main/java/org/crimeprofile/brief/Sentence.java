package org.crimeprofile.brief;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A sentence of a brief; with it stands whatever limits it. */
@Schema(name = "BriefSentence")
record Sentence(
    @Schema(description = "What its paragraph is about; null where the section says it.")
        @Nullable String topic,
    @Schema(
            description = "Key of the indicator that it tells of; null of any other.",
            example = "human-smuggling")
        @Nullable String indicator,
    @Schema(
            description =
                "Whether it names the indicator and its score, ahead of what the report says of it.")
        boolean lead,
    @Schema(
            description =
                "The sentence. A claim is worded as its paragraph needs it; what limits it stands behind it.")
        String text,
    @Schema(
            description =
                "What the report does with the claim; null of figures, and of a sentence that only points to claims.")
        @Vocabulary("assertion")
        @Nullable String assertion,
    @Schema(description = "How sure the report is of the claim; null where assertion is.")
        @Vocabulary("certainty")
        @Nullable String certainty,
    @Schema(description = "Ids of the findings that it tells or points to, first its own.")
        List<String> findings,
    @Schema(description = "Numbers of the footnotes.") List<Integer> footnotes) {}
