package org.crimeprofile.profile;

import io.swagger.v3.oas.annotations.media.Schema;

/** The country of an item. */
public record CountryRef(
    @Schema(description = "ISO 3166-1 alpha-3 code.", example = "TKM") String iso3,
    @Schema(description = "ISO 3166-1 alpha-2 code.", example = "TM") String iso2,
    @Schema(description = "The Index's name of the country.", example = "Turkmenistan")
        String name) {

  static CountryRef of(Country country) {
    return new CountryRef(country.iso3(), country.iso2(), country.name());
  }
}
