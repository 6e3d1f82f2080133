package org.crimeprofile.actor;

import java.math.BigDecimal;
import java.util.List;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

@QueryParameters
record ActorFilter(
    @QueryParameter(
            value = "Key of the actor.",
            vocabulary = "actor",
            example = "mafia-style-groups")
        List<String> indicator,
    @QueryParameter(
            value = "How far the actor extends.",
            vocabulary = "reach",
            example = "countrywide")
        List<String> reach,
    @QueryParameter(
            value = "What the text says of violence that the actor uses.",
            vocabulary = "violence",
            example = "varies")
        List<String> violence,
    @QueryParameter(
            value = "What the text says of the actor's arms.",
            vocabulary = "arms",
            example = "some_access")
        List<String> arms,
    @QueryParameter(
            value = "The actor's tie to the state.",
            vocabulary = "state_tie",
            example = "part_of_state")
        List<String> stateTie,
    @QueryParameter(
            value = "Whether the text ties the actor to criminals of another country.",
            vocabulary = "foreign_tie",
            example = "stated")
        List<String> foreignTie,
    @QueryParameter(value = "Least score.", min = 1, max = 10, example = "5.5")
        @Nullable BigDecimal minScore,
    @QueryParameter(value = "Greatest score.", min = 1, max = 10, example = "8")
        @Nullable BigDecimal maxScore) {

  Specification<CriminalActor> matching() {
    return Specification.allOf(
        Filters.in("indicator.key", indicator),
        Filters.coded("reach", reach),
        Filters.coded("violence", violence),
        Filters.coded("arms", arms),
        Filters.coded("stateTie", stateTie),
        Filters.coded("foreignTie", foreignTie),
        Filters.atLeast("score", minScore),
        Filters.atMost("score", maxScore));
  }
}
