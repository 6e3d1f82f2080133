package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.profile.Member;
import org.jspecify.annotations.Nullable;

/** A profile, as a column. */
record ProfileColumn(
    @Schema(description = "Id of the profile, the heading in CSV.", example = "TKM-2021")
        String key,
    @Schema(description = "Country and edition.", example = "Turkmenistan 2021") String name,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021") int edition,
    @Schema(
            description = "Region, as this edition has it.",
            example = "Central Asia and the Caucasus")
        String region,
    @Schema(
            description = "Key of the baseline of its distances; null where none is asked for.",
            example = "central-asia-and-the-caucasus-2021")
        @Nullable String baseline,
    @Schema(description = "Whether the profile is in that mean itself; null without a baseline.")
        @Nullable Boolean inBaseline,
    @Schema(description = "Where the profile is served; null where it is not loaded.")
        @Nullable String href)
    implements Matrix.Column {

  static ProfileColumn of(Member member, List<Baseline> baselines) {
    Baseline own = Baseline.of(member, baselines);
    return new ProfileColumn(
        member.id(),
        member.title(),
        member.country(),
        member.edition(),
        member.region(),
        own == null ? null : own.key(),
        own == null ? null : own.members().contains(member),
        member.isLoaded() ? member.href() : null);
  }
}
