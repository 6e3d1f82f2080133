package org.crimeprofile.evidence;

import java.util.List;
import org.springframework.stereotype.Component;

/** Gives the parts of actors in markets to the features that show them. */
@Component
public class InvolvementDirectory {

  private final Involvements involvements;

  InvolvementDirectory(Involvements involvements) {
    this.involvements = involvements;
  }

  /** Returns the involvements of a profile in the order of its report. */
  public List<InvolvementView> of(String profile) {
    return involvements.of(profile).stream().map(InvolvementView::of).toList();
  }
}
