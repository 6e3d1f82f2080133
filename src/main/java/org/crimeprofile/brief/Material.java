package org.crimeprofile.brief;

import java.util.List;
import org.crimeprofile.actor.ActorView;
import org.crimeprofile.comparison.EditionChange;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.evidence.InvolvementView;
import org.crimeprofile.evidence.PassageView;
import org.crimeprofile.market.MarketView;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.profile.ProfileView;
import org.crimeprofile.resilience.ResilienceDirectory;
import org.crimeprofile.taxonomy.Edition;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.web.Source;

/**
 * What a brief is written from.
 *
 * @param changes of later editions, the oldest first
 */
record Material(
    Profile profile,
    ProfileView view,
    List<MarketView> markets,
    List<ActorView> actors,
    ResilienceDirectory.Resilience resilience,
    List<Indicator> indicators,
    List<FindingView> findings,
    List<InvolvementView> involvements,
    List<PassageView> passages,
    List<Edition> editions,
    List<EditionChange> changes) {

  String country() {
    return profile.country().name();
  }

  boolean isCoded() {
    return profile.member().isCoded();
  }

  /** How many indicators of a kind the edition measured, held here or not. */
  long measured(String kind) {
    return indicators.stream()
        .filter(indicator -> indicator.kind().equals(kind))
        .filter(indicator -> indicator.isMeasuredIn(profile.edition()))
        .count();
  }

  /** That not all scores of a kind are held, where this is so. */
  List<String> notLoaded(String kind, String thing, int held) {
    return held == measured(kind)
        ? List.of()
        : List.of(
            "Scores of %d of %s are held (not_loaded)."
                .formatted(held, Words.number(measured(kind), thing)));
  }

  /** That what the report says is not coded, where this is so. */
  List<String> notCoded(String what) {
    return isCoded()
        ? List.of()
        : List.of("What the report says of %s is not coded (not_coded).".formatted(what));
  }

  Indicator indicator(String key) {
    return indicators.stream().filter(i -> i.key().equals(key)).findFirst().orElseThrow();
  }

  /** The sources of this edition's and another edition's figures, as one. */
  Source with(int edition) {
    return editions.stream()
        .filter(other -> other.year() == edition)
        .map(Edition::source)
        .findFirst()
        .orElseThrow();
  }
}
