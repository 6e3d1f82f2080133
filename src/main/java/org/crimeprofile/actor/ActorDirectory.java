package org.crimeprofile.actor;

import java.util.List;
import org.springframework.stereotype.Component;

/** Gives the actors of a profile to what puts profiles together. */
@Component
public class ActorDirectory {

  private final CriminalActors actors;

  ActorDirectory(CriminalActors actors) {
    this.actors = actors;
  }

  /** Returns the actors of a profile in the order of the Index. */
  public List<ActorView> of(String profile) {
    return actors.findByProfileIdOrderByIndicatorPosition(profile).stream()
        .map(ActorView::of)
        .toList();
  }
}
