package org.crimeprofile.market;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives the markets of a profile to what puts profiles together. */
@Component
public class MarketDirectory {

  private final CriminalMarkets markets;

  MarketDirectory(CriminalMarkets markets) {
    this.markets = markets;
  }

  /** Returns the markets of a profile in the order of the Index. */
  public List<MarketView> of(String profile) {
    return markets.of(profile).stream().map(MarketView::of).toList();
  }

  /** Returns some markets of some profiles, in no order. */
  public List<MarketView> of(Collection<String> profiles, Collection<String> indicators) {
    return markets.of(profiles, indicators).stream().map(MarketView::of).toList();
  }
}
