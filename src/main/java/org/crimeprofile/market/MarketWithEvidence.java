package org.crimeprofile.market;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;

/** A criminal market with the findings on it in full. */
@Schema(name = "Market")
record MarketWithEvidence(
    @JsonUnwrapped MarketView market,
    @Schema(description = "The findings on it, each with what limits it.")
        List<FindingView> evidence)
    implements Sourced {

  @Override
  @JsonIgnore
  public Source source() {
    return market.source();
  }
}
