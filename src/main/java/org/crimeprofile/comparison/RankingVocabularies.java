package org.crimeprofile.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Vocabularies;
import org.springframework.stereotype.Component;

/** Contributes what can be ranked, and among whom. */
@Component
class RankingVocabularies implements Vocabularies {

  private static final List<String> AVERAGES =
      List.of("criminality", "criminal_markets", "criminal_actors", "resilience");

  private final IndicatorDirectory indicators;
  private final ProfileDirectory profiles;

  RankingVocabularies(IndicatorDirectory indicators, ProfileDirectory profiles) {
    this.indicators = indicators;
    this.profiles = profiles;
  }

  @Override
  public Optional<Collection<String>> values(String name) {
    List<String> values =
        switch (name) {
          case RankingFilter.MEASURE -> join(AVERAGES, indicators.keys(List.of(), List.of()));
          case RankingFilter.SCOPE -> join(RankingFilter.KINDS, profiles.scopes());
          default -> null;
        };
    return Optional.ofNullable(values);
  }

  @Override
  public Map<String, String> lists() {
    return Map.of(RankingFilter.MEASURE, Api.ROOT + "/indicators");
  }

  private static List<String> join(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
