package org.crimeprofile.brief;

import java.util.List;
import org.crimeprofile.actor.ActorDirectory;
import org.crimeprofile.comparison.ChangeDirectory;
import org.crimeprofile.evidence.FindingDirectory;
import org.crimeprofile.evidence.InvolvementDirectory;
import org.crimeprofile.evidence.PassageDirectory;
import org.crimeprofile.market.MarketDirectory;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.resilience.ResilienceDirectory;
import org.crimeprofile.taxonomy.EditionDirectory;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.springframework.stereotype.Component;

/** Reads what the brief of a profile is written from. */
@Component
class Materials {

  private final ProfileDirectory profiles;
  private final MarketDirectory markets;
  private final ActorDirectory actors;
  private final ResilienceDirectory resilience;
  private final IndicatorDirectory indicators;
  private final FindingDirectory findings;
  private final InvolvementDirectory involvements;
  private final PassageDirectory passages;
  private final EditionDirectory editions;
  private final ChangeDirectory changes;

  Materials(
      ProfileDirectory profiles,
      MarketDirectory markets,
      ActorDirectory actors,
      ResilienceDirectory resilience,
      IndicatorDirectory indicators,
      FindingDirectory findings,
      InvolvementDirectory involvements,
      PassageDirectory passages,
      EditionDirectory editions,
      ChangeDirectory changes) {
    this.profiles = profiles;
    this.markets = markets;
    this.actors = actors;
    this.resilience = resilience;
    this.indicators = indicators;
    this.findings = findings;
    this.involvements = involvements;
    this.passages = passages;
    this.editions = editions;
    this.changes = changes;
  }

  Material of(Profile profile) {
    String id = profile.id();
    return new Material(
        profile,
        profiles.view(profile),
        markets.of(id),
        actors.of(id),
        resilience.of(id),
        indicators.of(List.of(), List.of()),
        findings.of(List.of(id)),
        involvements.of(id),
        passages.of(id),
        editions.of(List.of()),
        changes.since(profile));
  }
}
