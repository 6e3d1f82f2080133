package org.crimeprofile.actor;

import java.util.Collection;
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
    return actors.of(profile).stream().map(ActorView::of).toList();
  }

  /** Returns some actors of some profiles, in no order. */
  public List<ActorView> of(Collection<String> profiles, Collection<String> indicators) {
    return actors.of(profiles, indicators).stream().map(ActorView::of).toList();
  }
}
