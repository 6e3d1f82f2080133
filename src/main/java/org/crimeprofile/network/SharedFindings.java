package org.crimeprofile.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crimeprofile.evidence.FindingView;
import org.crimeprofile.evidence.NamedParty;
import org.crimeprofile.evidence.NamedPlace;
import org.crimeprofile.evidence.SubjectView;
import org.jspecify.annotations.Nullable;

/** Ties whatever the same claims are about or name: one link a pair, with all their claims. */
final class SharedFindings {

  /** A link goes from the earlier of these kinds to the later, for the sake of a fixed order. */
  private static final List<String> KINDS = List.of("party", "place", "actor", "market");

  private final Map<Pair, Shared> pairs = new LinkedHashMap<>();

  void add(FindingView finding) {
    Map<String, Set<String>> roles = roles(finding);
    List<String> ends = new ArrayList<>(roles.keySet());
    for (int i = 0; i < ends.size(); i++) {
      for (int j = i + 1; j < ends.size(); j++) {
        Pair pair = Pair.of(ends.get(i), ends.get(j));
        Shared shared = pairs.computeIfAbsent(pair, absent -> new Shared());
        shared.findings.add(finding.id());
        shared.sourceRoles.addAll(roles.get(pair.source));
        shared.targetRoles.addAll(roles.get(pair.target));
      }
    }
  }

  /** The nodes of a claim, each with the parts that it has there; subjects have none. */
  private static Map<String, Set<String>> roles(FindingView finding) {
    Map<String, Set<String>> roles = new LinkedHashMap<>();
    subjects(finding).forEach(s -> roles.put("%s:%s".formatted(s.kind(), s.key()), Set.of()));
    for (NamedParty party : finding.parties()) {
      roles
          .computeIfAbsent(Node.party(party.key()), absent -> new LinkedHashSet<>())
          .add(party.role());
    }
    for (NamedPlace place : finding.places()) {
      roles
          .computeIfAbsent(Node.place(place.key()), absent -> new LinkedHashSet<>())
          .add(place.role());
    }
    return roles;
  }

  /** The actors and markets that a claim is about, or also says something of. */
  static Stream<SubjectView> subjects(FindingView finding) {
    return Stream.concat(Stream.of(finding.subject()), finding.also().stream())
        .filter(subject -> KINDS.contains(subject.kind()));
  }

  Stream<Link> links(String profile, Claims claims) {
    return pairs.entrySet().stream()
        .map(
            entry -> {
              Pair pair = entry.getKey();
              Shared shared = entry.getValue();
              return new Link(
                  "shared:%s:%s".formatted(pair.source, pair.target),
                  pair.source,
                  pair.target,
                  Link.SHARED_FINDING,
                  false,
                  shared.findings.size() == 1
                      ? "1 shared finding"
                      : shared.findings.size() + " shared findings",
                  null,
                  null,
                  List.copyOf(shared.sourceRoles),
                  List.copyOf(shared.targetRoles),
                  claims.leastSure(shared.findings),
                  claims.assertions(shared.findings),
                  List.copyOf(shared.findings),
                  claims.limits(shared.findings),
                  href(pair, shared, profile, claims));
            });
  }

  /** Filters of different names narrow each other, so these give just the claims of both. */
  private static @Nullable String href(Pair pair, Shared shared, String profile, Claims claims) {
    if (shared.findings.size() == 1) {
      return claims.href(shared.findings.iterator().next());
    }
    String first = filter(pair.source);
    String second = filter(pair.target);
    return first.split("=")[0].equals(second.split("=")[0])
        ? null
        : "%s/findings?%s&%s".formatted(profile, first, second);
  }

  private static String filter(String node) {
    String[] parts = node.split(":", 2);
    return switch (parts[0]) {
      case "party", "place" -> parts[0] + "=" + parts[1];
      default -> "subject=" + parts[1];
    };
  }

  private record Pair(String source, String target) {

    static Pair of(String one, String other) {
      int order = kind(one) - kind(other);
      return order < 0 || order == 0 && one.compareTo(other) < 0
          ? new Pair(one, other)
          : new Pair(other, one);
    }

    private static int kind(String node) {
      return KINDS.indexOf(node.split(":", 2)[0]);
    }
  }

  private static final class Shared {
    final Set<String> findings = new LinkedHashSet<>();
    final Set<String> sourceRoles = new LinkedHashSet<>();
    final Set<String> targetRoles = new LinkedHashSet<>();
  }
}
