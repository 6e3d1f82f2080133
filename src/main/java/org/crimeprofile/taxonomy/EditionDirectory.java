package org.crimeprofile.taxonomy;

import java.util.List;
import org.springframework.stereotype.Component;

/** Tells other features which editions are meant. */
@Component
public class EditionDirectory {

  private final Editions editions;

  EditionDirectory(Editions editions) {
    this.editions = editions;
  }

  /**
   * Returns editions, the oldest first.
   *
   * @param named years, or {@code latest}; all editions where there are none
   */
  public List<Edition> of(List<String> named) {
    List<Edition> all = editions.findAllByOrderByYear();
    int latest = all.get(all.size() - 1).year();
    return all.stream()
        .filter(
            edition ->
                named.isEmpty()
                    || named.contains(String.valueOf(edition.year()))
                    || edition.year() == latest && named.contains(EditionFilter.LATEST))
        .toList();
  }

  /** Returns the edition that a year or {@code latest} means. */
  public Edition get(String named) {
    return of(List.of(named)).get(0);
  }
}
