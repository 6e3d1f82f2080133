package org.crimeprofile.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.web.InseparableFrom;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

@Schema(name = "Hit")
record HitView(
    @Schema(description = "What was found.") @Vocabulary(SearchVocabularies.KIND) String kind,
    Subject subject,
    @Schema(description = "Id of the profile.", example = "TKM-2021") String profile,
    @Schema(description = "Name of what was found; of a finding, that of its subject.")
        String title,
    @Schema(
            description =
                "Whole sentences of it as HTML, the words that were found marked; not_coded where only figures are held.",
            example = "As of 2021, Turkmenistan's <mark>president</mark> controls law enforcement.")
        String snippet,
    @Schema(
            description =
                "Words and terms that were asked and that it has neither as they were asked nor by a synonym or a narrower term.",
            example = "[]")
        List<String> missing,
    @Schema(description = "Whether the text affirms it; null for what is no claim.")
        @Vocabulary("assertion")
        @Nullable String assertion,
    @Schema(description = "How sure the text is of it; null for what is neither claim nor flow.")
        @Vocabulary("certainty")
        @Nullable String certainty,
    @Schema(description = "The claims that limit it; its snippet is never served without.")
        @InseparableFrom("snippet")
        List<Qualification> qualifications,
    @Nullable Passage passage,
    @Schema(description = "Where it is served.") String href,
    @JsonIgnore Source source)
    implements Sourced {

  @Schema(name = "HitSubject", description = "What it is about.")
  record Subject(
      @Vocabulary(SearchVocabularies.SUBJECT_KIND) String kind,
      @Schema(example = "heroin-trade") String key,
      @Schema(example = "Heroin trade") String name,
      @Schema(description = "Where it is served.") String href) {}

  @Schema(name = "HitQualification")
  record Qualification(
      @Schema(description = "Id of the claim that limits.", example = "TKM-2021-drugs-1-02")
          String id,
      @Schema(description = "What it says.") String statement,
      @Vocabulary("assertion") String assertion,
      @Vocabulary("certainty") String certainty) {}

  @Schema(
      name = "HitPassage",
      description =
          "The passage that it rests on, the first of several; null where no prose is coded.")
  record Passage(
      @Schema(description = "Key of the section.", example = "drugs") String section,
      @Schema(description = "Number of the paragraph within it.", example = "1") int paragraph,
      @Schema(description = "Where it is served.") String href) {}
}
