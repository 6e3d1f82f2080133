package org.crimeprofile.comparison;

import java.util.List;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;

/** Which items of the profiles are compared; all of them where none is named. */
interface ItemQuery {

  @QueryParameters
  record Markets(
      @QueryParameter(value = "Key of the market.", vocabulary = "market", example = "heroin-trade")
          List<String> indicator) {}

  @QueryParameters
  record Actors(
      @QueryParameter(
              value = "Key of the actor.",
              vocabulary = "actor",
              example = "mafia-style-groups")
          List<String> indicator) {}

  @QueryParameters
  record ResilienceIndicators(
      @QueryParameter(
              value = "Key of the resilience indicator.",
              vocabulary = "resilience-indicator",
              example = "law-enforcement")
          List<String> indicator) {}

  @QueryParameters
  record Pillars(
      @QueryParameter(
              value = "Key of the pillar.",
              vocabulary = "pillar",
              example = "criminal-justice-and-security")
          List<String> pillar) {}
}
