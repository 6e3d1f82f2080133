package org.crimeprofile.brief;

import io.swagger.v3.oas.annotations.media.Schema;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What sentences of a brief rest on. */
@Schema(name = "BriefFootnote")
record Footnote(
    @Schema(
            description =
                "Its number: the figures first, then the passages as the report has them.")
        int number,
    @Schema(description = "What it names.") @Vocabulary("footnote_kind") String kind,
    @Schema(
            description =
                "The figures in words, or the heading of the passage's section in the report.",
            example = "Drugs")
        String text,
    @Schema(description = "Number of the paragraph in that section; null of figures.")
        @Nullable Integer paragraph,
    @Schema(description = "First words of the passage, to find it by; null of figures.")
        @Nullable String startsWith,
    @Schema(description = "Key of the passage; null of figures.", example = "drugs-1")
        @Nullable String passage,
    @Schema(description = "SHA-256 of the passage; null of figures.") @Nullable String sha256,
    @Schema(description = "Where this service has it.") String href) {}
