package org.crimeprofile.profile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Listing;
import org.crimeprofile.web.NotFoundException;
import org.crimeprofile.web.Source;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Profiles", description = "Countries and their profiles.")
class ProfileController {

  private final Countries countries;
  private final Profiles profiles;
  private final ProfileDirectory directory;

  ProfileController(Countries countries, Profiles profiles, ProfileDirectory directory) {
    this.countries = countries;
    this.profiles = profiles;
    this.directory = directory;
  }

  @Operation(
      operationId = "listCountries",
      summary = "The countries that the Index rates, loaded or not")
  @GetMapping("/countries")
  Listing<CountryView> countries(CountryFilter filter) {
    return Listing.of(
        countries, filter.matching(), Sort.by("name", "iso3"), List.of(), CountryView::of);
  }

  @Operation(operationId = "getCountry", summary = "One country")
  @GetMapping("/countries/{iso3}")
  Item<CountryView> country(
      @Parameter(description = "ISO 3166-1 alpha-3 code.", example = "TKM") @PathVariable
          String iso3) {
    return countries
        .findById(iso3)
        .map(CountryView::of)
        .map(view -> new Item<>(view, Source.INDEX))
        .orElseThrow(() -> NotFoundException.noSuch("country", iso3, Api.ROOT + "/countries"));
  }

  @Operation(operationId = "listProfiles", summary = "The loaded profiles with their averages")
  @GetMapping("/profiles")
  Listing<ProfileView> profiles(ProfileFilter filter, AverageFilter averages) {
    return Listing.ofBatches(
        profiles,
        filter
            .<Profile>matching(
                "id", "country.iso3", "edition.year", "continentKey", "regionKey", "coverage")
            .and(averages.matching()),
        Sort.by("id"),
        List.of("country", "edition"),
        directory::views);
  }
}
