package org.crimeprofile.actor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;

/** A type of criminal actor as it is served. */
public record ActorView(
    @Schema(description = "Id of the profile.", example = "TKM-2021") @Sortable("profile.id")
        String profile,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021")
        @Sortable("profile.edition.year")
        int edition,
    @Schema(description = "Key of the actor.", example = "mafia-style-groups")
        @Sortable("indicator.key")
        String key,
    @Schema(description = "Official name of the actor.", example = "Mafia-style groups")
        @Sortable("indicator.name")
        String name,
    @Schema(description = "From 1.0 to 10.0 in steps of 0.5.", example = "3.0") @Sortable("score")
        BigDecimal score,
    @Schema(description = "Whether the profile's prose is coded.") @Vocabulary("coverage")
        String coverage,
    @Schema(description = "What the report says of the actor, restated; or not_coded.")
        String summary,
    @Schema(description = "How far the actor extends.") @Vocabulary("reach") String reach,
    @Schema(description = "What the text says of violence that the actor uses.")
        @Vocabulary("violence")
        String violence,
    @Schema(description = "What the text says of the actor's arms.") @Vocabulary("arms")
        String arms,
    @Schema(description = "The actor's tie to the state.") @Vocabulary("state_tie") String stateTie,
    @Schema(description = "Whether the text ties the actor to criminals of another country.")
        @Vocabulary("foreign_tie")
        String foreignTie,
    @Schema(description = "Keys of the passages that the coded facts rest on.")
        List<String> passages,
    @Schema(description = "Ids of the findings on it, its own and others'.") List<String> findings,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static ActorView of(CriminalActor actor) {
    Profile profile = actor.profile();
    return new ActorView(
        profile.id(),
        profile.country(),
        profile.edition(),
        actor.indicator().key(),
        actor.indicator().name(),
        actor.score().value(),
        profile.coverage(),
        actor.summary(),
        actor.reach(),
        actor.violence(),
        actor.arms(),
        actor.stateTie(),
        actor.foreignTie(),
        actor.passages(),
        actor.findings(),
        Links.of(actor),
        profile.source());
  }

  /** The actor's neighbours. */
  @Schema(name = "ActorLinks")
  public record Links(
      @Schema(description = "This actor.") String self,
      @Schema(description = "Its profile.") String profile,
      @Schema(description = "What the Index measures by it.") String indicator,
      @Schema(description = "The same actor of the same country in all editions.") String editions,
      @Schema(description = "The passages that its coded facts rest on.") String passages,
      @Schema(description = "The findings on it.") String findings) {

    static Links of(CriminalActor actor) {
      String profile = actor.profile().href();
      String key = actor.indicator().key();
      String country = actor.profile().country().iso3();
      return new Links(
          profile + "/actors/" + key,
          profile,
          Api.ROOT + "/indicators/" + key,
          Api.ROOT + "/actors?country=" + country + "&indicator=" + key,
          profile + "/passages?indicator=" + key,
          profile + "/findings?subject=" + key);
    }
  }
}
