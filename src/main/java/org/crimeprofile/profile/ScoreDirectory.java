package org.crimeprofile.profile;

import java.util.Collection;
import org.springframework.stereotype.Component;

/** Gives scores to the features that compute with them. */
@Component
public class ScoreDirectory {

  private final Scores scores;

  ScoreDirectory(Scores scores) {
    this.scores = scores;
  }

  /** Returns all scores of some profiles; one statement reads them, however many they are. */
  public ScoreTable of(Collection<Member> members) {
    return ScoreTable.of(
        scores.observed(members.stream().filter(Member::isLoaded).map(Member::id).toList()));
  }
}
