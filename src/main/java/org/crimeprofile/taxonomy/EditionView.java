package org.crimeprofile.taxonomy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;

record EditionView(
    @Schema(description = "Year that names the edition.", example = "2021") @Sortable("year")
        int year,
    @Schema(description = "Title of the edition.", example = "Global Organized Crime Index 2021")
        String title,
    Links links,
    @JsonIgnore Source source)
    implements Sourced {

  static EditionView of(Edition edition) {
    int year = edition.year();
    return new EditionView(
        year,
        edition.title(),
        new Links(
            Api.ROOT + "/editions/" + year,
            Api.ROOT + "/profiles?edition=" + year,
            Api.ROOT + "/indicators?edition=" + year,
            Api.ROOT + "/scores?edition=" + year),
        edition.source());
  }

  @Schema(name = "EditionLinks")
  record Links(
      @Schema(description = "This edition.") String self,
      @Schema(description = "The profiles of this edition.") String profiles,
      @Schema(description = "The indicators that this edition measured.") String indicators,
      @Schema(description = "All scores of this edition.") String scores) {}
}
