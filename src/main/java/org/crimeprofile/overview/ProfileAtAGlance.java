package org.crimeprofile.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.crimeprofile.actor.ActorView;
import org.crimeprofile.market.MarketView;
import org.crimeprofile.profile.Averages;
import org.crimeprofile.profile.Classification;
import org.crimeprofile.profile.CountryRef;
import org.crimeprofile.profile.ProfileView;
import org.crimeprofile.profile.RankView;
import org.crimeprofile.resilience.PillarView;
import org.crimeprofile.resilience.ResilienceDirectory;
import org.crimeprofile.resilience.ResilienceIndicatorView;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;

record ProfileAtAGlance(
    @Schema(description = "Id of the profile: country and edition.", example = "TKM-2021")
        String id,
    CountryRef country,
    @Schema(description = "Edition of the Index.", example = "2021") int edition,
    @Schema(description = "Continent, as this edition has it.", example = "Asia") String continent,
    @Schema(
            description = "Region, as this edition has it.",
            example = "Central Asia and the Caucasus")
        String region,
    @Schema(description = "Whether the prose is coded or only figures are held.")
        @Vocabulary("coverage")
        String coverage,
    Averages averages,
    Classification classification,
    List<RankView> ranks,
    List<Market> markets,
    List<Actor> actors,
    List<Pillar> pillars,
    List<Resilience> resilienceIndicators,
    ProfileView.Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static ProfileAtAGlance of(
      ProfileView profile,
      List<MarketView> markets,
      List<ActorView> actors,
      ResilienceDirectory.Resilience resilience) {
    return new ProfileAtAGlance(
        profile.id(),
        profile.country(),
        profile.edition(),
        profile.continent(),
        profile.region(),
        profile.coverage(),
        profile.averages(),
        profile.classification(),
        profile.ranks(),
        markets.stream().map(Market::of).toList(),
        actors.stream().map(Actor::of).toList(),
        resilience.pillars().stream().map(Pillar::of).toList(),
        resilience.indicators().stream().map(Resilience::of).toList(),
        profile.links(),
        profile.source());
  }

  @Schema(name = "MarketAtAGlance")
  record Market(
      @Vocabulary("market_group") String marketGroup,
      @Schema(example = "heroin-trade") String key,
      @Schema(example = "Heroin trade") String name,
      @Schema(example = "6.5") BigDecimal score,
      String summary,
      String href) {

    static Market of(MarketView view) {
      return new Market(
          view.marketGroup(),
          view.key(),
          view.name(),
          view.score(),
          view.summary(),
          view.links().self());
    }
  }

  @Schema(name = "ActorAtAGlance")
  record Actor(
      @Schema(example = "mafia-style-groups") String key,
      @Schema(example = "Mafia-style groups") String name,
      @Schema(example = "3.0") BigDecimal score,
      String summary,
      String href) {

    static Actor of(ActorView view) {
      return new Actor(view.key(), view.name(), view.score(), view.summary(), view.links().self());
    }
  }

  @Schema(name = "PillarAtAGlance")
  record Pillar(
      @Schema(example = "criminal-justice-and-security") String key,
      @Schema(example = "Criminal justice and security") String name,
      @Schema(example = "2.67") BigDecimal mean,
      @Vocabulary("mean_basis") String meanBasis,
      String summary,
      String href) {

    static Pillar of(PillarView view) {
      return new Pillar(
          view.key(),
          view.name(),
          view.mean(),
          view.meanBasis(),
          view.summary(),
          view.links().self());
    }
  }

  @Schema(name = "ResilienceIndicatorAtAGlance")
  record Resilience(
      @Vocabulary("pillar") String pillar,
      @Schema(example = "law-enforcement") String key,
      @Schema(example = "Law enforcement") String name,
      @Schema(example = "2.0") BigDecimal score,
      String summary,
      String href) {

    static Resilience of(ResilienceIndicatorView view) {
      return new Resilience(
          view.pillar(),
          view.key(),
          view.name(),
          view.score(),
          view.summary(),
          view.links().self());
    }
  }
}
