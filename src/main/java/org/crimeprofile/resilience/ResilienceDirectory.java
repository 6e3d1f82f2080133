package org.crimeprofile.resilience;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives the pillars and resilience indicators of a profile to what puts profiles together. */
@Component
public class ResilienceDirectory {

  private final ResiliencePillars pillars;
  private final ResilienceIndicators indicators;

  ResilienceDirectory(ResiliencePillars pillars, ResilienceIndicators indicators) {
    this.pillars = pillars;
    this.indicators = indicators;
  }

  /** Returns what a profile has of resilience, in the order of the Index. */
  public Resilience of(String profile) {
    List<ResilienceIndicator> found = indicators.of(List.of(profile));
    return new Resilience(
        views(pillars.of(profile), found),
        found.stream().map(ResilienceIndicatorView::of).toList());
  }

  /** Returns some pillars of some profiles, in no order. */
  public List<PillarView> pillarsOf(Collection<String> profiles, Collection<String> keys) {
    return views(pillars.of(profiles, keys));
  }

  /** Returns some resilience indicators of some profiles, in no order. */
  public List<ResilienceIndicatorView> indicatorsOf(
      Collection<String> profiles, Collection<String> keys) {
    return indicators.of(profiles, keys).stream().map(ResilienceIndicatorView::of).toList();
  }

  /**
   * Makes the views of pillars; one statement reads what the means of all of them are made from.
   */
  List<PillarView> views(List<ResiliencePillar> pillars) {
    return views(
        pillars,
        indicators.of(pillars.stream().map(pillar -> pillar.profile().id()).distinct().toList()));
  }

  private static List<PillarView> views(
      List<ResiliencePillar> pillars, List<ResilienceIndicator> indicators) {
    Map<ResiliencePillar.Key, List<ResilienceIndicator>> inputs =
        indicators.stream()
            .collect(
                Collectors.groupingBy(
                    input -> new ResiliencePillar.Key(input.profile().id(), input.pillar().key())));
    return pillars.stream()
        .map(
            pillar ->
                PillarView.of(
                    pillar,
                    inputs.getOrDefault(
                        new ResiliencePillar.Key(pillar.profile().id(), pillar.pillar().key()),
                        List.of())))
        .toList();
  }

  /**
   * The resilience of a profile.
   *
   * @param pillars each with the indicators that its mean is made from
   */
  public record Resilience(List<PillarView> pillars, List<ResilienceIndicatorView> indicators) {}
}
