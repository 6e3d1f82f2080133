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

  /** Returns the pillars of a profile in the order of the Index. */
  public List<PillarView> pillarsOf(String profile) {
    return views(pillars.findByProfileIdOrderByPillarPosition(profile));
  }

  /** Returns the resilience indicators of a profile in the order of the Index. */
  public List<ResilienceIndicatorView> indicatorsOf(String profile) {
    return indicators.findByProfileIdInOrderByIndicatorPosition(List.of(profile)).stream()
        .map(ResilienceIndicatorView::of)
        .toList();
  }

  /** Returns some pillars of some profiles, in no order. */
  public List<PillarView> pillarsOf(Collection<String> profiles, Collection<String> keys) {
    return views(pillars.findByProfileIdInAndPillarKeyIn(profiles, keys));
  }

  /** Returns some resilience indicators of some profiles, in no order. */
  public List<ResilienceIndicatorView> indicatorsOf(
      Collection<String> profiles, Collection<String> keys) {
    return indicators.findByProfileIdInAndIndicatorKeyIn(profiles, keys).stream()
        .map(ResilienceIndicatorView::of)
        .toList();
  }

  /**
   * Makes the views of pillars; one statement reads what the means of all of them are made from.
   */
  List<PillarView> views(List<ResiliencePillar> pillars) {
    Map<ResiliencePillar.Key, List<ResilienceIndicator>> inputs =
        indicators
            .findByProfileIdInOrderByIndicatorPosition(
                pillars.stream().map(pillar -> pillar.profile().id()).distinct().toList())
            .stream()
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
}
