package org.crimeprofile.profile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.NotFoundException;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Finds the profile that a path names. */
@Component
public class ProfileDirectory {

  private final Profiles profiles;
  private final Memberships memberships;
  private final PublishedRanks ranks;

  ProfileDirectory(Profiles profiles, Memberships memberships, PublishedRanks ranks) {
    this.profiles = profiles;
    this.memberships = memberships;
    this.ranks = ranks;
  }

  /**
   * Returns the profile.
   *
   * @throws NotFoundException if there is none of this id, or it is not loaded
   */
  public Profile get(String id) {
    return profiles.findById(id).orElseThrow(() -> missing(id));
  }

  /**
   * Says why a path names no item. The profile is looked up only then; an item that is there has
   * one.
   *
   * @param item says that the profile has no such item
   * @throws NotFoundException if there is no such profile, or it is not loaded
   */
  public NotFoundException lacking(String id, Function<Profile, NotFoundException> item) {
    return item.apply(get(id));
  }

  /**
   * The same, where nothing is to be said but that there is no such item.
   *
   * @param list path of the items that there are, below the profile
   */
  public NotFoundException lacking(String id, String kind, String key, String list) {
    return lacking(id, profile -> NotFoundException.noSuch(kind, key, profile.href() + list));
  }

  /** Returns the loaded profiles that a filter finds, by id. */
  public List<Profile> of(ProfileFilter filter) {
    Specification<Profile> matching =
        filter.matching(
            "id", "country.iso3", "edition.year", "continentKey", "regionKey", "coverage");
    return profiles.findBy(
        matching, query -> query.project("country", "edition").sortBy(Sort.by("id")).all());
  }

  /**
   * Restricts items to those of a profile.
   *
   * @throws NotFoundException if there is none of this id
   */
  public <E> Specification<E> itemsOf(String id) {
    return Filters.in("profile.id", List.of(get(id).id()));
  }

  /** Returns the profile as it is served. */
  public ProfileView view(Profile profile) {
    return views(List.of(profile)).get(0);
  }

  /** Tells in a few words how many profiles there are. */
  public String summary() {
    return "%d loaded, %d of them coded"
        .formatted(
            profiles.count(Specification.unrestricted()),
            profiles.count(Filters.in("coverage", List.of(Profile.CODED))));
  }

  /** Names the continents and regions of all editions, as what a country can be ranked among. */
  public List<String> scopes() {
    return Stream.concat(
            memberships.continents().stream().map("continent:"::concat),
            memberships.regions().stream().map("region:"::concat))
        .toList();
  }

  private NotFoundException missing(String id) {
    return memberships
        .find(id)
        .map(Membership::notLoaded)
        .orElseGet(() -> NotFoundException.noSuch("profile", id, Api.ROOT + "/profiles"));
  }

  List<ProfileView> views(List<Profile> profiles) {
    Map<String, List<PublishedRank>> published =
        ranks.findByProfileIn(profiles.stream().map(Profile::id).toList()).stream()
            .collect(Collectors.groupingBy(PublishedRank::profile));
    List<RegionSize> sizes = memberships.sizes();
    return profiles.stream()
        .map(
            profile ->
                ProfileView.of(
                    profile,
                    RankView.of(profile, published.getOrDefault(profile.id(), List.of()), sizes)))
        .toList();
  }
}
