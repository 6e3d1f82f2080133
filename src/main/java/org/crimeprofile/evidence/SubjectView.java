package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a finding is about, or also says something of. */
@Schema(name = "Subject")
public record SubjectView(
    @Schema(description = "Kind of subject.") @Vocabulary("subject_kind") String kind,
    @Schema(description = "Key of the indicator, or id of the profile.", example = "heroin-trade")
        String key,
    @Schema(description = "Name of the subject.", example = "Heroin trade") String name,
    @Schema(description = "Whether its edition measured it.") @Vocabulary("score_status")
        String status,
    @Schema(description = "Where it is served.") String href) {

  static SubjectView of(Profile profile, @Nullable Indicator indicator) {
    if (indicator == null) {
      return new SubjectView(
          "profile",
          profile.id(),
          "%s %d".formatted(profile.country().name(), profile.edition()),
          "observed",
          profile.href());
    }
    boolean measured = indicator.firstEdition() <= profile.edition();
    String collection = indicator.kind().replace('_', '-') + "s";
    return new SubjectView(
        indicator.kind(),
        indicator.key(),
        indicator.name(),
        measured ? "observed" : "not_in_edition",
        measured
            ? "%s/%s/%s".formatted(profile.href(), collection, indicator.key())
            : Api.ROOT + "/indicators/" + indicator.key());
  }
}
