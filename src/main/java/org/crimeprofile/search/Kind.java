package org.crimeprofile.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crimeprofile.web.Api;

/** A kind of thing that a search finds, names or is about, and where such a thing is served. */
enum Kind {
  FINDING("findings"),
  MARKET("markets"),
  ACTOR("actors"),
  PILLAR("pillars"),
  RESILIENCE_INDICATOR("resilience-indicators"),
  PARTY("parties"),
  FLOW("flows"),
  EVENT("events"),
  PROFILE("profiles"),
  COUNTRY("countries"),
  TOPIC("findings?topic="),
  PLACE("findings?place=");

  /** What can be found. */
  static final Set<Kind> FOUND = EnumSet.range(FINDING, EVENT);

  /** What a hit can be about. */
  static final Set<Kind> SUBJECTS =
      EnumSet.of(MARKET, ACTOR, PILLAR, RESILIENCE_INDICATOR, PARTY, PROFILE);

  /** What is suggested by its name. */
  static final Set<Kind> NAMED =
      EnumSet.of(MARKET, ACTOR, PILLAR, RESILIENCE_INDICATOR, COUNTRY, PARTY, TOPIC, PLACE);

  private final String collection;

  Kind(String collection) {
    this.collection = collection;
  }

  static List<String> names(Set<Kind> kinds) {
    return kinds.stream().map(Kind::label).toList();
  }

  static Kind of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The kind as it is served: as the paths spell it. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where a thing of a profile is served. */
  String href(String profile, String key) {
    return this == PROFILE
        ? "%s/profiles/%s".formatted(Api.ROOT, key)
        : "%s/profiles/%s/%s/%s".formatted(Api.ROOT, profile, collection, key);
  }

  /** Where what goes by a name leads to, in all profiles. */
  String href(String key) {
    return Api.ROOT
        + "/"
        + switch (this) {
          case MARKET, ACTOR, RESILIENCE_INDICATOR -> collection + "?indicator=" + key;
          case PILLAR -> collection + "?pillar=" + key;
          case PARTY -> "findings?party=" + key;
          case TOPIC, PLACE -> collection + key;
          default -> collection + "/" + key;
        };
  }
}
