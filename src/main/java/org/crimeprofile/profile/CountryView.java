package org.crimeprofile.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Sortable;

record CountryView(
    @Schema(description = "ISO 3166-1 alpha-3 code.", example = "TKM") @Sortable("iso3")
        String iso3,
    @Schema(description = "ISO 3166-1 alpha-2 code.", example = "TM") String iso2,
    @Schema(description = "The Index's name of the country.", example = "Turkmenistan")
        @Sortable("name")
        String name,
    @Schema(description = "Ids of its loaded profiles, oldest edition first.")
        List<String> profiles,
    @Schema(description = "Ids of the profiles that editions have of it and that are not loaded.")
        List<String> notLoaded,
    Links links) {

  static CountryView of(ListedCountry country) {
    String iso3 = country.iso3();
    return new CountryView(
        iso3,
        country.iso2(),
        country.name(),
        List.of(country.profiles()),
        List.of(country.notLoaded()),
        new Links(
            Api.ROOT + "/countries/" + iso3,
            Api.ROOT + "/profiles?country=" + iso3,
            Api.ROOT + "/scores?country=" + iso3));
  }

  @Schema(name = "CountryLinks")
  record Links(
      @Schema(description = "This country.") String self,
      @Schema(description = "Its profiles.") String profiles,
      @Schema(description = "Its scores.") String scores) {}
}
