package org.crimeprofile.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Vocabularies;
import org.springframework.stereotype.Component;

/** Contributes what the coded reports have: sections, passages, parties, places and subjects. */
@Component
class EvidenceVocabularies implements Vocabularies {

  private static final List<String> WHOLE = List.of(FindingFilter.PROFILE);

  private final Passages passages;
  private final Findings findings;
  private final Parties parties;
  private final IndicatorDirectory indicators;

  EvidenceVocabularies(
      Passages passages, Findings findings, Parties parties, IndicatorDirectory indicators) {
    this.passages = passages;
    this.findings = findings;
    this.parties = parties;
    this.indicators = indicators;
  }

  @Override
  public Optional<Collection<String>> values(String name) {
    List<String> values =
        switch (name) {
          case "section" -> passages.sections();
          case "passage" -> passages.keys();
          case "party" -> parties.keys();
          case "place" -> findings.places();
          case "subject" ->
              Stream.concat(WHOLE.stream(), indicators.keys(List.of(), List.of()).stream())
                  .toList();
          default -> null;
        };
    return Optional.ofNullable(values);
  }

  @Override
  public Map<String, String> lists() {
    return Map.of(
        "section", Api.ROOT + "/passages",
        "passage", Api.ROOT + "/passages",
        "party", Api.ROOT + "/parties",
        "subject", Api.ROOT + "/indicators");
  }
}
