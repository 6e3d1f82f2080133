package org.crimeprofile.comparison;

import java.util.List;
import org.crimeprofile.actor.ActorView;
import org.crimeprofile.comparison.ItemKind.Attribute;
import org.crimeprofile.market.MarketView;
import org.crimeprofile.resilience.PillarView;
import org.crimeprofile.resilience.ResilienceIndicatorView;

/** What markets, actors, pillars and resilience indicators are compared by. */
final class ItemKinds {

  static final ItemKind<MarketView> MARKETS =
      new ItemKind<>(
          MarketView::profile,
          MarketView::key,
          view -> view.links().self(),
          MarketView::source,
          List.of(
              Attribute.figure("score", "Score", MarketView::score),
              Attribute.coded("presence", "Presence", MarketView::presence),
              Attribute.coded("roles", "Roles of the country", MarketView::roles),
              Attribute.coded(
                  "state_involvement", "Involvement of the state", MarketView::stateInvolvement),
              Attribute.prose("summary", "Summary", MarketView::summary)));

  static final ItemKind<ActorView> ACTORS =
      new ItemKind<>(
          ActorView::profile,
          ActorView::key,
          view -> view.links().self(),
          ActorView::source,
          List.of(
              Attribute.figure("score", "Score", ActorView::score),
              Attribute.coded("reach", "Reach", ActorView::reach),
              Attribute.coded("violence", "Violence", ActorView::violence),
              Attribute.coded("arms", "Arms", ActorView::arms),
              Attribute.coded("state_tie", "Tie to the state", ActorView::stateTie),
              Attribute.coded("foreign_tie", "Tie abroad", ActorView::foreignTie),
              Attribute.prose("summary", "Summary", ActorView::summary)));

  static final ItemKind<ResilienceIndicatorView> RESILIENCE =
      new ItemKind<>(
          ResilienceIndicatorView::profile,
          ResilienceIndicatorView::key,
          view -> view.links().self(),
          ResilienceIndicatorView::source,
          List.of(
              Attribute.figure("score", "Score", ResilienceIndicatorView::score),
              Attribute.prose("law_on_paper", "Law on paper", ResilienceIndicatorView::lawOnPaper),
              Attribute.prose("in_practice", "In practice", ResilienceIndicatorView::inPractice),
              Attribute.prose("summary", "Summary", ResilienceIndicatorView::summary)));

  static final ItemKind<PillarView> PILLARS =
      new ItemKind<>(
          PillarView::profile,
          PillarView::key,
          view -> view.links().self(),
          PillarView::source,
          List.of(
              Attribute.derived("mean", "Mean", PillarView::mean),
              Attribute.prose("law_on_paper", "Law on paper", PillarView::lawOnPaper),
              Attribute.prose("in_practice", "In practice", PillarView::inPractice),
              Attribute.prose("summary", "Summary", PillarView::summary)));

  private ItemKinds() {}
}
