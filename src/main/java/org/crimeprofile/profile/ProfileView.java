package org.crimeprofile.profile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;

/** A profile as a whole: its averages, their classification and ranks. */
public record ProfileView(
    @Schema(description = "Id of the profile: country and edition.", example = "TKM-2021")
        @Sortable("id")
        String id,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021") @Sortable("edition.year")
        int edition,
    @Schema(description = "Continent, as this edition has it.", example = "Asia")
        @Sortable("continent")
        String continent,
    @Schema(
            description = "Region, as this edition has it.",
            example = "Central Asia and the Caucasus")
        @Sortable("region")
        String region,
    @Schema(description = "Whether the prose is coded or only figures are held.")
        @Vocabulary("coverage")
        @Sortable("coverage")
        String coverage,
    Averages averages,
    Classification classification,
    List<RankView> ranks,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static ProfileView of(Profile profile, List<RankView> ranks) {
    return new ProfileView(
        profile.id(),
        profile.country(),
        profile.edition(),
        profile.continent(),
        profile.region(),
        profile.coverage(),
        profile.averages(),
        Classification.of(profile.averages()),
        ranks,
        Links.of(profile),
        profile.source());
  }

  /** What belongs to a profile, and its neighbours. */
  @Schema(name = "ProfileLinks")
  public record Links(
      @Schema(description = "This profile.") String self,
      @Schema(description = "Its criminal markets.") String markets,
      @Schema(description = "Its criminal actors.") String actors,
      @Schema(description = "Its pillars of resilience.") String pillars,
      @Schema(description = "Its resilience indicators.") String resilienceIndicators,
      @Schema(description = "The passages of its report.") String passages,
      @Schema(description = "The claims of its report, one by one.") String findings,
      @Schema(description = "Whom the claims name.") String parties,
      @Schema(description = "Movements of people and goods.") String flows,
      @Schema(description = "Parts of actors in markets.") String involvements,
      @Schema(description = "Dated facts.") String events,
      @Schema(description = "Its scores as a tidy table.") String scores,
      @Schema(description = "Its averages, explained.") String averages,
      @Schema(description = "The profiles that are nearest to it.") String similar,
      @Schema(description = "Its markets beside what answers to them.") String marketResponses,
      @Schema(description = "Its dated facts and claims in order of time.") String timeline,
      @Schema(description = "It as a graph: who and what is tied to what.") String network,
      @Schema(description = "It as a page to file.") String brief,
      @Schema(description = "How to cite it.") String citation,
      @Schema(description = "It and the others of its region, side by side.") String comparison,
      @Schema(description = "Its ranks, worked out from what is loaded.") String rankings,
      @Schema(description = "Its country.") String country,
      @Schema(description = "Its edition.") String edition,
      @Schema(description = "The profiles of the same country.") String editions,
      @Schema(description = "The profiles of the same region and edition.") String region) {

    static Links of(Profile profile) {
      String self = profile.href();
      String root = Api.ROOT;
      return new Links(
          self,
          self + "/markets",
          self + "/actors",
          self + "/pillars",
          self + "/resilience-indicators",
          self + "/passages",
          self + "/findings",
          self + "/parties",
          self + "/flows",
          self + "/involvements",
          self + "/events",
          self + "/scores",
          self + "/averages",
          self + "/similar",
          self + "/market-responses",
          self + "/timeline",
          self + "/network",
          self + "/brief",
          self + "/citation",
          "%s/comparisons/profiles?edition=%d&region=%s&baseline=region"
              .formatted(root, profile.edition(), profile.regionKey()),
          "%s/rankings?indicator=criminality,resilience&edition=%d&scope=world,continent,region&country=%s"
              .formatted(root, profile.edition(), profile.country().iso3()),
          root + "/countries/" + profile.country().iso3(),
          root + "/editions/" + profile.edition(),
          root + "/profiles?country=" + profile.country().iso3(),
          "%s/profiles?edition=%d&region=%s"
              .formatted(root, profile.edition(), profile.regionKey()));
    }
  }
}
