package org.crimeprofile.resilience;

import java.util.List;
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

  /**
   * Makes the views of pillars; one statement reads what the means of all of them are made from.
   */
  List<PillarView> views(List<ResiliencePillar> pillars) {
    List<ResilienceIndicator> inputs =
        indicators.findByProfileIdInOrderByIndicatorPosition(
            pillars.stream().map(pillar -> pillar.profile().id()).distinct().toList());
    return pillars.stream()
        .map(
            pillar ->
                PillarView.of(
                    pillar, inputs.stream().filter(input -> isOf(pillar, input)).toList()))
        .toList();
  }

  private static boolean isOf(ResiliencePillar pillar, ResilienceIndicator input) {
    return input.profile().id().equals(pillar.profile().id())
        && input.pillar().key().equals(pillar.pillar().key());
  }
}
