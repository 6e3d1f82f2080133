package org.crimeprofile.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crimeprofile.profile.Member;
import org.crimeprofile.profile.MemberDirectory;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.profile.ScoreDirectory;
import org.crimeprofile.taxonomy.Edition;
import org.crimeprofile.taxonomy.EditionDirectory;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.springframework.stereotype.Component;

/** Tells other features what later editions changed. */
@Component
public class ChangeDirectory {

  private final EditionDirectory editions;
  private final MemberDirectory members;
  private final IndicatorDirectory indicators;
  private final ScoreDirectory scores;

  ChangeDirectory(
      EditionDirectory editions,
      MemberDirectory members,
      IndicatorDirectory indicators,
      ScoreDirectory scores) {
    this.editions = editions;
    this.members = members;
    this.indicators = indicators;
    this.scores = scores;
  }

  /**
   * Returns what each later edition that rates the country changed since a profile, the oldest
   * first; one that is not loaded has no figures to tell of.
   */
  public List<EditionChange> since(Profile profile) {
    Member from = profile.member();
    List<Member> later =
        members
            .of(
                editions.of(List.of()).stream()
                    .map(Edition::year)
                    .filter(year -> year > from.edition())
                    .toList())
            .stream()
            .filter(member -> member.country().equals(from.country()))
            .sorted(Comparator.comparing(Member::edition))
            .toList();
    if (later.isEmpty()) {
      return List.of();
    }
    List<Member> needed = new ArrayList<>(later);
    needed.add(from);
    Figures figures = new Figures(scores.of(needed), indicators.of(List.of(), List.of()));
    return later.stream()
        .map(to -> EditionChange.of(new EditionPair(from, to, List.of(), figures)))
        .toList();
  }
}
