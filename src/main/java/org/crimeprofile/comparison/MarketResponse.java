package org.crimeprofile.comparison;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That a resilience indicator answers to a market, and why; this project's reading. */
@Entity
@Immutable
@Table(name = "market_response")
@IdClass(MarketResponse.Key.class)
class MarketResponse {

  @Id private String market;
  @Id private String resilienceIndicator;
  private String reason;

  @SuppressWarnings("NullAway.Init")
  protected MarketResponse() {}

  String market() {
    return market;
  }

  String resilienceIndicator() {
    return resilienceIndicator;
  }

  String reason() {
    return reason;
  }

  record Key(String market, String resilienceIndicator) {}
}
