package org.crimeprofile.taxonomy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Listing;
import org.crimeprofile.web.NotFoundException;
import org.crimeprofile.web.Source;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Taxonomy", description = "What the Index measures, and what the coded values mean.")
class TaxonomyController {

  private static final List<String> GROUPING = List.of("marketGroup", "pillar");

  private final Editions editions;
  private final Indicators indicators;
  private final Codebook codebook;

  TaxonomyController(Editions editions, Indicators indicators, Codebook codebook) {
    this.editions = editions;
    this.indicators = indicators;
    this.codebook = codebook;
  }

  @Operation(operationId = "listEditions", summary = "The editions of the Index")
  @GetMapping("/editions")
  Listing<EditionView> editions() {
    return Listing.of(
        editions, Specification.unrestricted(), Sort.by("year"), List.of(), EditionView::of);
  }

  @Operation(operationId = "getEdition", summary = "One edition")
  @GetMapping("/editions/{year}")
  Item<EditionView> edition(
      @Parameter(description = "Year of the edition.", example = "2021") @PathVariable
          String year) {
    return editions.findAllByOrderByYear().stream()
        .filter(edition -> String.valueOf(edition.year()).equals(year))
        .findFirst()
        .map(EditionView::of)
        .map(Item::of)
        .orElseThrow(() -> NotFoundException.noSuch("edition", year, Api.ROOT + "/editions"));
  }

  @Operation(operationId = "listIndicators", summary = "What the Index gives scores for")
  @GetMapping("/indicators")
  Listing<IndicatorView> indicators(IndicatorFilter filter) {
    return Listing.of(
        indicators, filter.matching(), Sort.by("position"), GROUPING, IndicatorView::of);
  }

  @Operation(operationId = "getIndicator", summary = "One indicator")
  @GetMapping("/indicators/{key}")
  Item<IndicatorView> indicator(
      @Parameter(description = "Key of the indicator.", example = "heroin-trade") @PathVariable
          String key) {
    return indicators
        .findByKey(key)
        .map(IndicatorView::of)
        .map(view -> new Item<>(view, Source.INDEX))
        .orElseThrow(() -> IndicatorDirectory.noSuch(key));
  }

  @Operation(
      operationId = "listCodebook",
      summary = "Every coded value, with the rule for giving it")
  @GetMapping("/codebook")
  Listing<CodebookView> codebook(CodebookFilter filter) {
    return entries(filter.matching());
  }

  @Operation(operationId = "listCodebookValues", summary = "The values of one attribute")
  @GetMapping("/codebook/{attribute}")
  Listing<CodebookView> values(
      @Parameter(description = "What the values are values of.", example = "presence") @PathVariable
          String attribute) {
    if (codebook.values(attribute).isEmpty()) {
      throw noSuchEntry("attribute", attribute);
    }
    return entries(Filters.in("attribute", List.of(attribute)));
  }

  @Operation(operationId = "getCodebookValue", summary = "One coded value")
  @GetMapping("/codebook/{attribute}/{value}")
  Item<CodebookView> value(
      @Parameter(description = "What it is a value of.", example = "presence") @PathVariable
          String attribute,
      @Parameter(description = "The coded value.", example = "little_evidence") @PathVariable
          String value) {
    return codebook
        .findByAttributeAndValue(attribute, value)
        .map(CodebookView::of)
        .map(Item::of)
        .orElseThrow(() -> noSuchEntry("coded value", attribute + "/" + value));
  }

  private Listing<CodebookView> entries(Specification<CodebookEntry> filter) {
    return Listing.of(
        codebook, filter, Sort.by("attribute", "position"), List.of(), CodebookView::of);
  }

  private static NotFoundException noSuchEntry(String what, String key) {
    return NotFoundException.noSuch(what, key, Api.ROOT + "/codebook");
  }
}
