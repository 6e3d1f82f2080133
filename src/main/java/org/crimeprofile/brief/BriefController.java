package org.crimeprofile.brief;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Item;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Overview")
class BriefController {

  private final ProfileDirectory profiles;
  private final Materials materials;
  private final DataVersion.Reader versions;

  BriefController(ProfileDirectory profiles, Materials materials, DataVersion.Reader versions) {
    this.profiles = profiles;
    this.materials = materials;
    this.versions = versions;
  }

  @Operation(
      operationId = "getBrief",
      summary = "A profile as a page to file, with footnotes",
      description =
          "Tells every market, type of actor and pillar of resilience once, the worst in most detail, in a length that fits on two printed pages. What limits a claim stands behind it.")
  @GetMapping("/profiles/{id}/brief")
  Item<BriefView> brief(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable
          String id) {
    return Item.of(BriefView.of(materials.of(profiles.get(id)), versions.current()));
  }

  /** The style settles the format, by which the view is written; the view itself has them all. */
  @Operation(operationId = "getCitation", summary = "How to cite a profile")
  @GetMapping("/profiles/{id}/citation")
  Item<CitationView> citation(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      CitationQuery query) {
    return Item.of(CitationView.of(profiles.get(id), versions.current()));
  }
}
