package org.crimeprofile.market;

import java.math.BigDecimal;
import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record MarketFilter(
    @QueryParameter(value = "Key of the market.", vocabulary = "market", example = "heroin-trade")
        List<String> indicator,
    @QueryParameter(value = "Group of markets.", vocabulary = "market_group", example = "drugs")
        List<String> marketGroup,
    @QueryParameter(
            value = "Part that the country has in the market.",
            vocabulary = "role",
            example = "transit")
        List<String> role,
    @QueryParameter(
            value = "What the text says of the market's presence.",
            vocabulary = "presence",
            example = "little_evidence")
        List<String> presence,
    @QueryParameter(
            value = "Whether the text involves the state in the market.",
            vocabulary = "state_involvement",
            example = "stated")
        List<String> stateInvolvement,
    @QueryParameter(value = "Least score.", min = 1, max = 10, example = "5.5")
        @Nullable BigDecimal minScore,
    @QueryParameter(value = "Greatest score.", min = 1, max = 10, example = "8")
        @Nullable BigDecimal maxScore) {

  Specification<CriminalMarket> matching() {
    return Specification.allOf(
        Filters.in("indicator.key", indicator),
        Filters.in("indicator.marketGroup.key", marketGroup),
        Filters.holds("roles", role),
        Filters.coded("presence", presence),
        Filters.coded("stateInvolvement", stateInvolvement),
        Filters.atLeast("score", minScore),
        Filters.atMost("score", maxScore));
  }
}
