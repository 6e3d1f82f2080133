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
    @Schema(description = "The sentence, with the claims that limit it.") String text,
    @Schema(description = "Whether it stands as a point of a list.") boolean point,
    @Schema(description = "What the report does with the claim; null where it tells of figures.")
        @Vocabulary("assertion")
        @Nullable String assertion,
    @Schema(description = "How sure the report is of it; null where it tells of figures.")
        @Vocabulary("certainty")
        @Nullable String certainty,
    @Schema(description = "Ids of the findings that it restates, first its own.")
        List<String> findings,
    @Schema(description = "Numbers of the footnotes.") List<Integer> footnotes) {}
