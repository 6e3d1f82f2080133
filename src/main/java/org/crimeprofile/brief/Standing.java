package org.crimeprofile.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
            "Criminality",
            averages.criminality(),
            material.view().classification().criminality(),
            means(averages, material)));
    told.add(
        average(
            "Resilience",
            averages.resilience(),
            material.view().classification().resilience(),
            ""));
    told.add(ranks(material));
    told.add(
        "Scores run from 1 to 10: for markets and actors higher is worse, for resilience higher is better. An average of %s or more counts as high."
            .formatted(material.view().classification().threshold()));
    Paragraph paragraph = draft.paragraph(null);
    told.forEach(paragraph::figures);
    return new Section(
        "standing", "Where %s stands".formatted(material.country()), paragraph.sentences());
  }

  private static String average(
      String what, @Nullable BigDecimal figure, @Nullable String level, String means) {
    return figure == null
        ? "%s has no average here, since not all of its scores are held (not_loaded)."
            .formatted(what)
        : "%s averages %s, which is %s%s.".formatted(what, Words.ofTen(figure), level, means);
  }

  private static String means(Averages averages, Material material) {
    return averages.criminalMarkets() == null || averages.criminalActors() == null
        ? ""
        : ": %s over %d criminal markets and %s over %d types of criminal actor"
            .formatted(
                averages.criminalMarkets(),
                material.markets().size(),
                averages.criminalActors(),
                material.actors().size());
  }

  /** The publisher ranks both measures in the same scopes. */
  private static String ranks(Material material) {
    List<RankView> all = material.view().ranks();
    if (all.stream().anyMatch(rank -> rank.rank() == null)) {
      return "The publisher's ranks of %s are not held here (not_loaded)."
          .formatted(material.country());
    }
    return "The publisher ranks its criminality %s, where 1 is the highest; its resilience ranks %s there."
        .formatted(
            ranks(
                all,
                "criminality",
                rank -> "%d of %d in %s".formatted(rank.rank(), rank.of(), scope(rank))),
            ranks(all, "resilience", rank -> String.valueOf(rank.rank())));
  }

  private static String ranks(List<RankView> all, String measure, Function<RankView, String> told) {
    return Words.list(
        all.stream().filter(rank -> rank.measure().equals(measure)).map(told).toList());
  }

  private static String scope(RankView rank) {
    return rank.scope().equals("world") ? "the world" : rank.scopeName();
  }
}
