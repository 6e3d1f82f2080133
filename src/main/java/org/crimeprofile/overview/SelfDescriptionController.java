package org.crimeprofile.overview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.taxonomy.EditionDirectory;
import org.crimeprofile.taxonomy.Indicator;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Catalogue;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Source;
import org.springframework.web.bind.annotation.GetMapping;

@Api
@Tag(name = "Overview")
class SelfDescriptionController {

  private final Catalogue catalogue;
  private final EditionDirectory editions;
  private final IndicatorDirectory indicators;
  private final ProfileDirectory profiles;
  private final DataVersion.Reader versions;

  SelfDescriptionController(
      Catalogue catalogue,
      EditionDirectory editions,
      IndicatorDirectory indicators,
      ProfileDirectory profiles,
      DataVersion.Reader versions) {
    this.catalogue = catalogue;
    this.editions = editions;
    this.indicators = indicators;
    this.profiles = profiles;
    this.versions = versions;
  }

  @Operation(
      operationId = "listParameters",
      summary = "What each collection and comparison can be asked")
  @GetMapping("/parameters")
  Item<ParametersView> parameters(ParameterQuery query) {
    return new Item<>(new ParametersView(catalogue.parameters(query.collection())), Source.INDEX);
  }

  @Operation(operationId = "getDataset", summary = "The data as catalogues describe data sets")
  @GetMapping("/dataset")
  Item<DatasetView> dataset() {
    return new Item<>(
        DatasetView.of(
            profiles.summary(),
            editions.of(List.of()),
            indicators.of(List.of(), List.of()).stream().map(Indicator::name).toList(),
            catalogue.collections(),
            versions.current()),
        Source.INDEX);
  }
}
