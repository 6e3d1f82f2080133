package org.crimeprofile.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.crimeprofile.profile.Member;
import org.crimeprofile.profile.MemberDirectory;
import org.crimeprofile.profile.ProfileFilter;
import org.crimeprofile.taxonomy.Edition;
import org.crimeprofile.taxonomy.EditionDirectory;
import org.crimeprofile.web.InvalidParametersException;
import org.crimeprofile.web.Source;
import org.springframework.stereotype.Component;

/** Finds out whom a request compares. */
@Component
class Compared {

  private final EditionDirectory editions;
  private final MemberDirectory members;

  Compared(EditionDirectory editions, MemberDirectory members) {
    this.editions = editions;
    this.members = members;
  }

  /**
   * Picks the profiles that a request names or describes.
   *
   * @throws InvalidParametersException if it does neither
   */
  Choice choose(ProfileFilter filter) {
    if (Stream.of(
            filter.profile(),
            filter.country(),
            filter.edition(),
            filter.continent(),
            filter.region(),
            filter.coverage())
        .allMatch(List::isEmpty)) {
      throw InvalidParametersException.because(
          "profile",
          null,
          "Say whom to compare, by at least one of the allowed parameters.",
          List.of("profile", "country", "edition", "continent", "region", "coverage"));
    }
    List<Member> meant = members.of(filter);
    boolean named = !filter.profile().isEmpty() || !filter.country().isEmpty();
    return new Choice(
        meant.stream().filter(member -> named || member.isLoaded()).toList(),
        meant.size(),
        editions.of(filter.edition()));
  }

  /** Returns all that the editions of a choice rate. */
  List<Member> around(Choice choice) {
    return members.of(choice.editions().stream().map(Edition::year).toList());
  }

  /** Returns all profiles whose text is coded, of whatever edition. */
  List<Member> coded() {
    return members.of(editions.of(List.of()).stream().map(Edition::year).toList()).stream()
        .filter(Member::isCoded)
        .toList();
  }

  /**
   * Whom a request compares.
   *
   * @param profiles those that are named, loaded or not, or those described that are loaded
   * @param described how many the description fits, loaded or not
   * @param editions that are meant
   */
  record Choice(List<Member> profiles, int described, List<Edition> editions) {

    List<Member> loaded() {
      return profiles.stream().filter(Member::isLoaded).toList();
    }

    List<String> ids() {
      return loaded().stream().map(Member::id).toList();
    }

    /** What to say of those that are not loaded, if there are any. */
    Stream<String> notes() {
      int missing = described - loaded().size();
      return missing == 0
          ? Stream.empty()
          : Stream.of(
              "%d of the %d profiles that are meant are loaded."
                  .formatted(loaded().size(), described));
    }

    /** The source of their figures. */
    Source figures() {
      return Source.together(
          editions.stream()
              .filter(e -> profiles.stream().anyMatch(member -> member.edition() == e.year()))
              .map(Edition::source)
              .toList());
    }
  }
}
