package org.crimeprofile.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crimeprofile.profile.Averages;
import org.crimeprofile.profile.RankView;
import org.jspecify.annotations.Nullable;

/** Averages, their level and their ranks. */
final class Standing {

  private Standing() {}

  static Section write(Draft draft) {
    Material material = draft.material();
    Averages averages = material.view().averages();
    List<String> told = new ArrayList<>();
    told.add(
        average(
            "The criminality of %s".formatted(material.country()),
            averages.criminality(),
            material.view().classification().criminality()));
    if (averages.criminalMarkets() != null && averages.criminalActors() != null) {
      told.add(
          "Behind it stand a mean of %s for its %d criminal markets and one of %s for its %d types of criminal actor."
              .formatted(
                  averages.criminalMarkets(),
                  material.markets().size(),
                  averages.criminalActors(),
                  material.actors().size()));
    }
    told.add(
        rank(
            "criminality", material.country(), "the highest criminality", material.view().ranks()));
    told.add(
        average(
            "Its resilience",
            averages.resilience(),
            material.view().classification().resilience()));
    told.add(
        rank(
            "resilience", material.country(), "the strongest resilience", material.view().ranks()));
    told.add(
        "Scores run from 1.0 to 10.0; an average of %s or above is counted as high. For markets and actors high is grave, for resilience high is strong."
            .formatted(material.view().classification().threshold()));
    return new Section(
        "standing",
        "Where %s stands".formatted(material.country()),
        told.stream().map(text -> draft.figures(null, text)).toList());
  }

  private static String average(String what, @Nullable BigDecimal figure, @Nullable String level) {
    return figure == null
        ? "%s has no average here, since not all of its scores are held (not_loaded)."
            .formatted(what)
        : "%s averages %s, which is %s.".formatted(what, Words.ofTen(figure), level);
  }

  private static String rank(String measure, String country, String first, List<RankView> all) {
    List<RankView> ranks = all.stream().filter(rank -> rank.measure().equals(measure)).toList();
    if (ranks.stream().anyMatch(rank -> rank.rank() == null)) {
      return "The publisher's ranks of %s in %s are not held here (not_loaded)."
          .formatted(country, measure);
    }
    return "In %s the publisher ranks %s %s, where 1 is %s."
        .formatted(
            measure,
            country,
            Words.list(
                ranks.stream()
                    .map(rank -> "%d of %d in %s".formatted(rank.rank(), rank.of(), scope(rank)))
                    .toList()),
            first);
  }

  private static String scope(RankView rank) {
    return rank.scope().equals("world") ? "the world" : rank.scopeName();
  }
}
