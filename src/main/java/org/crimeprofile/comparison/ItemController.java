package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.crimeprofile.actor.ActorDirectory;
import org.crimeprofile.comparison.ItemKind.Subject;
import org.crimeprofile.market.MarketDirectory;
import org.crimeprofile.profile.ProfileFilter;
import org.crimeprofile.resilience.ResilienceDirectory;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.crimeprofile.taxonomy.Pillar;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Item;
import org.springframework.web.bind.annotation.GetMapping;

@Api
@Tag(name = "Comparisons")
class ItemController {

  private final Compared compared;
  private final ItemTable table;
  private final IndicatorDirectory indicators;
  private final MarketDirectory markets;
  private final ActorDirectory actors;
  private final ResilienceDirectory resilience;

  ItemController(
      Compared compared,
      ItemTable table,
      IndicatorDirectory indicators,
      MarketDirectory markets,
      ActorDirectory actors,
      ResilienceDirectory resilience) {
    this.compared = compared;
    this.table = table;
    this.indicators = indicators;
    this.markets = markets;
    this.actors = actors;
    this.resilience = resilience;
  }

  @Operation(operationId = "compareMarkets", summary = "Criminal markets side by side")
  @GetMapping("/comparisons/markets")
  Item<ItemComparison> markets(ProfileFilter filter, ItemQuery.Markets asked) {
    Compared.Choice choice = compared.choose(filter);
    List<Subject> subjects = subjects("market", asked.indicator());
    return Item.of(
        table.of(choice, subjects, markets.of(choice.ids(), keys(subjects)), ItemKinds.MARKETS));
  }

  @Operation(operationId = "compareActors", summary = "Criminal actors side by side")
  @GetMapping("/comparisons/actors")
  Item<ItemComparison> actors(ProfileFilter filter, ItemQuery.Actors asked) {
    Compared.Choice choice = compared.choose(filter);
    List<Subject> subjects = subjects("actor", asked.indicator());
    return Item.of(
        table.of(choice, subjects, actors.of(choice.ids(), keys(subjects)), ItemKinds.ACTORS));
  }

  @Operation(
      operationId = "compareResilienceIndicators",
      summary = "Resilience indicators side by side")
  @GetMapping("/comparisons/resilience-indicators")
  Item<ItemComparison> resilienceIndicators(
      ProfileFilter filter, ItemQuery.ResilienceIndicators asked) {
    Compared.Choice choice = compared.choose(filter);
    List<Subject> subjects = subjects("resilience_indicator", asked.indicator());
    return Item.of(
        table.of(
            choice,
            subjects,
            resilience.indicatorsOf(choice.ids(), keys(subjects)),
            ItemKinds.RESILIENCE));
  }

  @Operation(operationId = "comparePillars", summary = "Pillars of resilience side by side")
  @GetMapping("/comparisons/pillars")
  Item<ItemComparison> pillars(ProfileFilter filter, ItemQuery.Pillars asked) {
    Compared.Choice choice = compared.choose(filter);
    List<Subject> subjects = pillars(asked.pillar());
    return Item.of(
        table.of(
            choice,
            subjects,
            resilience.pillarsOf(choice.ids(), keys(subjects)),
            ItemKinds.PILLARS));
  }

  private List<Subject> subjects(String kind, List<String> keys) {
    return indicators.of(List.of(kind), keys).stream()
        .map(i -> new Subject(i.key(), i.name(), i.firstEdition(), List.of(i.key())))
        .toList();
  }

  /** A pillar is there as soon as one of its indicators is, and their findings are its own. */
  private List<Subject> pillars(List<String> keys) {
    List<Pillar> pillars = indicators.pillars();
    List<Indicator> all = indicators.of(List.of("resilience_indicator"), List.of());
    return pillars.stream()
        .filter(pillar -> keys.isEmpty() || keys.contains(pillar.key()))
        .map(
            pillar -> {
              List<Indicator> under =
                  all.stream()
                      .filter(i -> Objects.requireNonNull(i.pillar()).key().equals(pillar.key()))
                      .toList();
              return new Subject(
                  pillar.key(),
                  pillar.name(),
                  under.stream().mapToInt(Indicator::firstEdition).min().orElse(0),
                  under.stream().map(Indicator::key).toList());
            })
        .toList();
  }

  private static List<String> keys(List<Subject> subjects) {
    return subjects.stream().map(Subject::key).toList();
  }
}
