package org.crimeprofile.taxonomy;

import java.util.List;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Tells other features which indicators there are, and why one has no item in a profile. */
@Component
public class IndicatorDirectory {

  private final Indicators indicators;

  IndicatorDirectory(Indicators indicators) {
    this.indicators = indicators;
  }

  /**
   * Returns the keys of indicators in the order of the Index.
   *
   * @param kinds coded kinds to keep; all where there are none
   * @param keys keys to keep; all where there are none
   */
  public List<String> keys(List<String> kinds, List<String> keys) {
    return of(kinds, keys).stream().map(Indicator::key).toList();
  }

  /** Returns indicators in the order of the Index, kept as {@link #keys} keeps their keys. */
  public List<Indicator> of(List<String> kinds, List<String> keys) {
    return indicators.findAllByOrderByPosition().stream()
        .filter(indicator -> kinds.isEmpty() || kinds.contains(indicator.kind()))
        .filter(indicator -> keys.isEmpty() || keys.contains(indicator.key()))
        .toList();
  }

  /** Returns the pillars of resilience in the order of the Index. */
  public List<Pillar> pillars() {
    return indicators.allPillars();
  }

  /**
   * Says that an edition has no item for an indicator: it measured no such thing then, or there is
   * none of that kind.
   *
   * @param kind of the items that were looked among
   * @param list path of the items that there are
   */
  public NotFoundException missing(String kind, String key, int edition, String list) {
    return indicators
        .findByKey(key)
        .filter(indicator -> indicator.kind().equals(kind) && indicator.firstEdition() > edition)
        .map(
            indicator ->
                NotFoundException.notInEdition(indicator.name(), edition, indicator.firstEdition()))
        .orElseGet(() -> NotFoundException.noSuch(kind.replace('_', ' '), key, list));
  }

  static NotFoundException noSuch(String key) {
    return NotFoundException.noSuch("indicator", key, Api.ROOT + "/indicators");
  }
}
