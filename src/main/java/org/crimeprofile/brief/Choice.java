package org.crimeprofile.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crimeprofile.evidence.FindingView;

/**
 * The claims that a page has room for: on each subject one, and more until these have a number of
 * words that depends on how bad its score is. A claim takes whatever limits it along.
 */
final class Choice {

  // Found by trying: with these words of claims the brief of Turkmenistan in 2021, all 153 of whose
  // claims are coded, fits on two printed pages.
  private static final int WORST = 105;
  private static final int BAD = 50;
  private static final int OTHER = 14;

  /** In which order the sides of a subject are told of: first how large it is. */
  private static final List<String> ASPECTS =
      List.of(
          "scale",
          "conduct",
          "structure",
          "route",
          "capacity",
          "framework",
          "harm",
          "practice",
          "data");

  private final Claims claims;
  private final Set<String> chosen = new HashSet<>();

  private Choice(Claims claims) {
    this.claims = claims;
  }

  static Set<String> of(Material material, Claims claims) {
    Choice choice = new Choice(claims);
    List<Subject> markets = Subject.markets(material.markets());
    List<Subject> worst = Subject.worst(markets);
    for (Subject market : markets) {
      boolean first = market.score().compareTo(markets.get(0).score()) == 0;
      choice.take(market.key(), first ? WORST : worst.contains(market) ? BAD : OTHER);
    }
    List<Subject> actors = Subject.actors(material.actors());
    List<Subject> worstActors = Subject.worst(actors);
    actors.forEach(a -> choice.take(a.key(), worstActors.contains(a) ? BAD : OTHER));
    Response.claimed(material).forEach(key -> choice.take(key, BAD));
    return choice.chosen;
  }

  private void take(String subject, int words) {
    List<FindingView> taken = new ArrayList<>();
    for (FindingView claim : ordered(claims.on(subject))) {
      if (words(claims.whole(taken)) < words) {
        taken.add(claim);
      }
    }
    claims.whole(taken).forEach(claim -> chosen.add(claim.id()));
  }

  private static int words(List<FindingView> claims) {
    return claims.stream().mapToInt(claim -> claim.statement().split(" ").length).sum();
  }

  /**
   * One claim of each aspect, then a second of each; that there is little evidence comes first.
   * Last come what the report only passes on and what changes nothing for the country's exposure.
   * What limits a claim comes with it.
   */
  private static List<FindingView> ordered(List<FindingView> claims) {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> place = new HashMap<>();
    List<FindingView> seeds =
        claims.stream()
            .filter(claim -> claims.stream().noneMatch(other -> Claims.limits(claim, other)))
            .sorted(Comparator.comparing(claim -> !claim.assertion().equals("little_evidence")))
            .toList();
    seeds.forEach(c -> place.put(c.id(), seen.merge(c.aspect(), 1, Integer::sum)));
    return seeds.stream()
        .sorted(
            Comparator.comparing(Choice::isMinor)
                .thenComparing(claim -> place.get(claim.id()))
                .thenComparing(claim -> ASPECTS.indexOf(claim.aspect())))
        .toList();
  }

  private static boolean isMinor(FindingView claim) {
    return claim.certainty().equals("reported") || claim.riskEffect().equals("none");
  }
}
