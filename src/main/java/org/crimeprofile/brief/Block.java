package org.crimeprofile.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crimeprofile.evidence.FindingView;

/**
 * Claims that are told together, since some of them limit others: level by level, each of which
 * limits one before it.
 */
record Block(List<List<FindingView>> levels) {

  /** Puts together what hangs together, in the order in which it is given. */
  static List<Block> of(Collection<FindingView> claims) {
    List<Block> blocks = new ArrayList<>();
    List<FindingView> left = new ArrayList<>(claims);
    while (!left.isEmpty()) {
      List<FindingView> group = new ArrayList<>(List.of(left.remove(0)));
      Predicate<FindingView> joins =
          claim ->
              group.stream().anyMatch(in -> Claims.limits(claim, in) || Claims.limits(in, claim));
      while (left.stream().anyMatch(joins)) {
        FindingView next = left.stream().filter(joins).findFirst().orElseThrow();
        left.remove(next);
        group.add(next);
      }
      blocks.add(new Block(levels(claims.stream().filter(group::contains).toList())));
    }
    return blocks;
  }

  /** Takes away what limits nothing that is left, again and again; a circle goes last as it is. */
  private static List<List<FindingView>> levels(List<FindingView> group) {
    List<List<FindingView>> levels = new ArrayList<>();
    List<FindingView> left = group;
    while (!left.isEmpty()) {
      List<FindingView> rest = left;
      List<FindingView> limiting =
          left.stream()
              .filter(claim -> rest.stream().anyMatch(other -> Claims.limits(claim, other)))
              .toList();
      if (limiting.size() == left.size()) {
        limiting = List.of();
      }
      List<FindingView> further = limiting;
      levels.add(left.stream().filter(claim -> !further.contains(claim)).toList());
      left = further;
    }
    return levels;
  }

  Stream<FindingView> claims() {
    return levels.stream().flatMap(List::stream);
  }

  FindingView first() {
    return levels.get(0).get(0);
  }

  String text(Voice voice) {
    List<String> told = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      boolean law = level > 0 && levels.get(level - 1).stream().anyMatch(Block::isLaw);
      String joined = level == 0 ? "" : level == 1 ? "However" : "Still";
      for (FindingView claim : levels.get(level)) {
        boolean practice = law && claim.aspect().equals("practice");
        told.add(voice.say(practice ? "In practice" : joined, claim));
        joined = "";
        law &= !practice;
      }
    }
    return String.join(" ", told);
  }

  private static boolean isLaw(FindingView claim) {
    return claim.aspect().equals("framework");
  }
}
