package org.crimeprofile.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crimeprofile.profile.Member;
import org.crimeprofile.score.Ratio;

/** How far apart the compared profiles of one edition are. */
record Spread(
    @Schema(description = "Edition of the Index.", example = "2021") int edition,
    @Schema(description = "How many of the profiles have a value.", example = "3") int values,
    @Schema(description = "The highest value less the lowest, rounded once.", example = "1.5")
        BigDecimal spread,
    Extreme highest,
    Extreme lowest) {

  /** One for each edition of which there are values; editions are not mixed. */
  static List<Spread> byEdition(Map<Member, Ratio> values, Measure measure) {
    Map<Integer, Map<String, Ratio>> editions = new TreeMap<>();
    values.forEach(
        (profile, value) ->
            editions
                .computeIfAbsent(profile.edition(), absent -> new TreeMap<>())
                .put(profile.id(), value));
    return editions.entrySet().stream()
        .map(edition -> of(edition.getKey(), edition.getValue(), measure))
        .toList();
  }

  private static Spread of(int edition, Map<String, Ratio> values, Measure measure) {
    Ratio highest = Collections.max(values.values());
    Ratio lowest = Collections.min(values.values());
    return new Spread(
        edition,
        values.size(),
        measure.shown(highest.minus(lowest)),
        Extreme.of(highest, values, measure),
        Extreme.of(lowest, values, measure));
  }

  /** The highest or the lowest value. */
  @Schema(name = "Extreme")
  record Extreme(
      @Schema(description = "The value.", example = "8.5") BigDecimal value,
      @Schema(description = "Ids of the profiles that have it.") List<String> profiles) {

    static Extreme of(Ratio extreme, Map<String, Ratio> values, Measure measure) {
      return new Extreme(
          measure.shown(extreme),
          values.entrySet().stream()
              .filter(value -> value.getValue().equals(extreme))
              .map(Map.Entry::getKey)
              .toList());
    }
  }
}
