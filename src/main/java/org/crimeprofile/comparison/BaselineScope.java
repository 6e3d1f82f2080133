package org.crimeprofile.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crimeprofile.profile.Member;

/**
 * Whom a profile is held against: those of its edition in the world, its continent or its region.
 */
enum BaselineScope {
  REGION,
  CONTINENT,
  WORLD;

  /** Name of the vocabulary of scopes. */
  static final String BASELINE = "baseline";

  static List<String> keys() {
    return Arrays.stream(values()).map(BaselineScope::key).toList();
  }

  static BaselineScope named(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the place in this scope that a profile is in. */
  String nameFor(Member profile) {
    return switch (this) {
      case WORLD -> "World";
      case CONTINENT -> profile.continent();
      case REGION -> profile.region();
    };
  }

  /** The key of that place. */
  String keyFor(Member profile) {
    return switch (this) {
      case WORLD -> "world";
      case CONTINENT -> profile.continentKey();
      case REGION -> profile.regionKey();
    };
  }

  /** Those of the same edition and place, the profile itself among them. */
  List<Member> around(Member profile, List<Member> all) {
    return all.stream()
        .filter(other -> other.edition() == profile.edition())
        .filter(other -> keyFor(other).equals(keyFor(profile)))
        .toList();
  }
}
