package org.crimeprofile.resilience;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;

/** A resilience indicator with the findings on it in full. */
@Schema(name = "ResilienceIndicator")
record ResilienceIndicatorWithEvidence(
    @JsonUnwrapped ResilienceIndicatorView indicator,
    @Schema(description = "The findings on it, each with what limits it.")
        List<FindingView> evidence)
    implements Sourced {

  @Override
  @JsonIgnore
  public Source source() {
    return indicator.source();
  }
}
