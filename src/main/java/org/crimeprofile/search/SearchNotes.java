package org.crimeprofile.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** What an envelope says of a search, besides its hits. */
record SearchNotes(
    Facets facets,
    @Schema(description = "Words that occur nowhere, and what they were taken for.")
        Map<String, String> corrected,
    @Schema(
            description =
                "Words and terms that were asked, and what hits have in their place: synonyms, wider or narrower terms, related ones, words of the same family.")
        Map<String, Replacement> replaced,
    @Schema(
            description =
                "Words, terms and phrases that none of the first ten hits has, neither as they were asked nor by anything that replaces them.")
        List<String> notFound,
    @Schema(
            description =
                "Words that some of these hits have, but none of them together with anything else that was asked; the best hit has only the other words.")
        List<String> foundApart,
    @Schema(
            description =
                "Indicators that the question names and that an edition in question did not measure.")
        List<UnmeasuredIndicator> notInEdition,
    @Schema(
            description =
                "Whether only a part of what may match was ranked, so that total and facets count no further.",
            example = "false")
        boolean totalIsCapped) {}
