package org.crimeprofile.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A party as it is served. */
public record PartyView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("profile.id")
        String profile,
    @Schema(description = "Key of the party.", example = "students") @Sortable("key") String key,
    @Schema(description = "Name of the party.", example = "Students") @Sortable("name") String name,
    @Schema(description = "What kind of party it is.") @Vocabulary("party_type") @Sortable("type")
        String type,
    @Schema(description = "Nationality, where the text gives one.") @Nullable String nationality,
    @Schema(description = "Of a treaty: whether it is ratified; null where the text is silent.")
        @Nullable Boolean ratified,
    @Schema(
            description =
                "Of a law or plan: whether it is in force; null where the text is silent.")
        @Nullable Boolean inForce,
    @Schema(description = "Its parts in the findings.") @Vocabulary("party_role")
        List<String> roles,
    @Schema(description = "Ids of the findings that name it.") List<String> findings,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static PartyView of(Party party) {
    Profile profile = party.profile();
    return new PartyView(
        profile.id(),
        party.key(),
        party.name(),
        party.type(),
        party.nationality(),
        party.ratified(),
        party.inForce(),
        party.roles(),
        party.findings(),
        new Links(
            "%s/parties/%s".formatted(profile.href(), party.key()),
            profile.href(),
            "%s/findings?party=%s".formatted(profile.href(), party.key())),
        profile.source());
  }

  /** The party's neighbours. */
  @Schema(name = "PartyLinks")
  public record Links(
      @Schema(description = "This party.") String self,
      @Schema(description = "Its profile.") String profile,
      @Schema(description = "The findings that name it.") String findings) {}
}
