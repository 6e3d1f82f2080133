package org.crimeprofile.brief;

import io.swagger.v3.oas.annotations.media.Schema;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What sentences of a brief rest on. */
@Schema(name = "BriefFootnote")
record Footnote(
    @Schema(description = "Its number.", example = "2") int number,
    @Schema(description = "What it names.") @Vocabulary("footnote_kind") String kind,
    @Schema(description = "The same in words.") String text,
    @Schema(description = "Key of the passage; null of figures.", example = "drugs-1")
        @Nullable String passage,
    @Schema(description = "SHA-256 of the passage; null of figures.") @Nullable String sha256,
    @Schema(description = "Where this service has it.") String href) {}
