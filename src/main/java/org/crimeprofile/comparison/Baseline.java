package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.crimeprofile.profile.Member;
import org.crimeprofile.score.Ratio;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The mean that profiles are held against, and how complete it is. */
record Baseline(
    @Schema(description = "Key of the baseline.", example = "region-2021") String key,
    @Schema(description = "World, continent or region.") @Vocabulary(BaselineScope.BASELINE)
        String scope,
    @Schema(
            description = "Name of the scope in that edition.",
            example = "Central Asia and the Caucasus")
        String name,
    @Schema(description = "Edition of the Index.", example = "2021") int edition,
    @Schema(description = "How many profiles it is the mean of.", example = "8") int loaded,
    @Schema(description = "How many the edition rates there.", example = "8") int of,
    @Schema(description = "Ids of the compared profiles that are in it themselves.")
        List<String> includes,
    @JsonIgnore List<Member> members,
    @JsonIgnore Predicate<Member> place) {

  static Baseline of(
      String key, BaselineScope scope, Member profile, List<Member> all, List<Member> compared) {
    List<Member> around = scope.around(profile, all);
    List<Member> loaded = around.stream().filter(Member::isLoaded).toList();
    return new Baseline(
        key,
        scope.key(),
        scope.nameFor(profile),
        profile.edition(),
        loaded.size(),
        around.size(),
        compared.stream().filter(loaded::contains).map(Member::id).toList(),
        loaded,
        member ->
            member.edition() == profile.edition()
                && scope.keyFor(member).equals(scope.keyFor(profile)));
  }

  /** One for each edition and place that the profiles are in. */
  static List<Baseline> all(BaselineScope scope, List<Member> compared, List<Member> all) {
    Map<String, Member> places = new LinkedHashMap<>();
    compared.forEach(
        member ->
            places.putIfAbsent("%s-%d".formatted(scope.keyFor(member), member.edition()), member));
    return places.entrySet().stream()
        .map(place -> of(place.getKey(), scope, place.getValue(), all, compared))
        .toList();
  }

  /** Finds the one that a profile is held against; null where it is held against none. */
  static @Nullable Baseline of(Member profile, List<Baseline> baselines) {
    return baselines.stream()
        .filter(baseline -> baseline.place.test(profile))
        .findFirst()
        .orElse(null);
  }

  /** The mean of what its profiles have, each of them alike; nothing where none has any. */
  Optional<Ratio> mean(Function<Member, Optional<Ratio>> value) {
    List<Ratio> held = members.stream().map(value).flatMap(Optional::stream).toList();
    return held.isEmpty() ? Optional.empty() : Optional.of(Ratio.mean(held));
  }
}
