package org.crimeprofile.overview;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.CollectionDescription;

record IndexView(
    @Schema(description = "What this is.", example = "Crime Profile API") String title,
    @Schema(description = "What it is for.") String description,
    @Schema(description = "What can be listed, compared and ranked, and by what to filter it.")
        List<CollectionDescription> collections,
    Links links) {

  static IndexView of(List<CollectionDescription> collections) {
    String root = Api.ROOT;
    return new IndexView(
        "Crime Profile API",
        "Country profiles of the Global Organized Crime Index as data: scores, coded facts and the passages they rest on.",
        collections,
        new Links(
            root,
            root + "/editions",
            root + "/indicators",
            root + "/countries",
            root + "/codebook",
            root + "/profiles",
            root + "/markets",
            root + "/actors",
            root + "/pillars",
            root + "/resilience-indicators",
            root + "/passages",
            root + "/findings",
            root + "/parties",
            root + "/flows",
            root + "/involvements",
            root + "/events",
            root + "/scores",
            root + "/search?q=slavery",
            root + "/comparisons",
            root + "/rankings",
            root + "/imports",
            root + "/profiles/TKM-2021",
            root + "/parameters",
            root + "/dataset",
            root + "/profiles/TKM-2021/brief",
            root + "/profiles/TKM-2021/timeline",
            root + "/profiles/TKM-2021/network",
            root + "/profiles/TKM-2021/citation",
            "/docs",
            "/v3/api-docs"));
  }

  @Schema(name = "IndexLinks")
  record Links(
      @Schema(description = "This index.") String self,
      @Schema(description = "Editions of the Index.") String editions,
      @Schema(description = "What the Index measures.") String indicators,
      @Schema(description = "Countries.") String countries,
      @Schema(description = "What coded values mean.") String codebook,
      @Schema(description = "Profiles: a country in an edition.") String profiles,
      @Schema(description = "Criminal markets.") String markets,
      @Schema(description = "Criminal actors.") String actors,
      @Schema(description = "Pillars of resilience.") String pillars,
      @Schema(description = "Resilience indicators.") String resilienceIndicators,
      @Schema(description = "Passages of coded reports.") String passages,
      @Schema(description = "Their claims, one by one.") String findings,
      @Schema(description = "Whom the claims name.") String parties,
      @Schema(description = "Movements of people and goods.") String flows,
      @Schema(description = "Parts of actors in markets.") String involvements,
      @Schema(description = "Dated facts.") String events,
      @Schema(description = "All scores as a tidy table.") String scores,
      @Schema(description = "Facts by words of one's own, for example.") String search,
      @Schema(description = "What can be put side by side.") String comparisons,
      @Schema(description = "Where countries stand.") String rankings,
      @Schema(description = "Files that were imported.") String imports,
      @Schema(description = "A profile that is coded in full.") String example,
      @Schema(description = "What each collection can be asked.") String parameters,
      @Schema(description = "The data as catalogues describe data sets.") String dataset,
      @Schema(description = "The same as a page to file.") String exampleBrief,
      @Schema(description = "What its report dates, in order of time.") String exampleTimeline,
      @Schema(description = "The same as a graph.") String exampleNetwork,
      @Schema(description = "How to cite it.") String exampleCitation,
      @Schema(description = "Documentation for people.") String docs,
      @Schema(description = "OpenAPI document.") String openapi) {}
}
