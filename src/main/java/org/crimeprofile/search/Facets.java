package org.crimeprofile.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

@Schema(name = "Facets", description = "Of each filter, the values that most hits have.")
record Facets(
    List<Facet> kind,
    List<Facet> profile,
    List<Facet> country,
    List<Facet> edition,
    List<Facet> subject,
    List<Facet> assertion,
    List<Facet> certainty,
    List<Facet> topic,
    List<Facet> party,
    List<Facet> place) {

  static Facets of(Map<String, List<Facet>> facets) {
    return new Facets(
        facets.getOrDefault("kind", List.of()),
        facets.getOrDefault("profile", List.of()),
        facets.getOrDefault("country", List.of()),
        facets.getOrDefault("edition", List.of()),
        facets.getOrDefault("subject", List.of()),
        facets.getOrDefault("assertion", List.of()),
        facets.getOrDefault("certainty", List.of()),
        facets.getOrDefault("topic", List.of()),
        facets.getOrDefault("party", List.of()),
        facets.getOrDefault("place", List.of()));
  }
}
