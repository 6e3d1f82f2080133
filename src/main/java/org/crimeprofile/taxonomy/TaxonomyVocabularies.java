package org.crimeprofile.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Filters;
import org.crimeprofile.web.Vocabularies;
import org.springframework.stereotype.Component;

/** Contributes the keys of the taxonomy, and every attribute of the codebook under its own name. */
@Component
class TaxonomyVocabularies implements Vocabularies {

  private final Editions editions;
  private final Indicators indicators;
  private final Codebook codebook;

  TaxonomyVocabularies(Editions editions, Indicators indicators, Codebook codebook) {
    this.editions = editions;
    this.indicators = indicators;
    this.codebook = codebook;
  }

  @Override
  public Optional<Collection<String>> values(String name) {
    List<String> values =
        switch (name) {
          case "edition" -> years();
          case "indicator" -> indicators.keys();
          case "market" -> indicators.keys("market");
          case "actor" -> indicators.keys("actor");
          case "resilience-indicator" -> indicators.keys("resilience_indicator");
          case "market_group" -> indicators.marketGroups();
          case "pillar" -> indicators.pillars();
          case "codebook" -> codebook.attributes();
          default -> coded(name);
        };
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
  }

  @Override
  public Map<String, String> lists() {
    String indicators = Api.ROOT + "/indicators";
    Map<String, String> lists = new HashMap<>();
    codebook.attributes().forEach(name -> lists.put(name, Api.ROOT + "/codebook/" + name));
    lists.put("codebook", Api.ROOT + "/codebook");
    lists.put("edition", Api.ROOT + "/editions");
    lists.put("indicator", indicators);
    for (String kind : List.of("market", "actor", "resilience-indicator")) {
      lists.put(kind, indicators + "?kind=" + kind.replace('-', '_'));
    }
    return lists;
  }

  private List<String> years() {
    List<String> years = new ArrayList<>();
    editions.findAllByOrderByYear().forEach(edition -> years.add(String.valueOf(edition.year())));
    years.add(EditionFilter.LATEST);
    return years;
  }

  /** What the text may leave unmentioned may also not have been coded at all. */
  private List<String> coded(String attribute) {
    List<String> values = new ArrayList<>(codebook.values(attribute));
    if (values.contains(Filters.NOT_MENTIONED) && !values.contains(Filters.NOT_CODED)) {
      values.add(Filters.NOT_CODED);
    }
    return values;
  }
}
