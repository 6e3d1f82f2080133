package org.crimeprofile.search;

import java.util.List;
import java.util.Map;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;

@QueryParameters
record SearchFilter(
    @QueryParameter(
            value = "Id of the profile.",
            vocabulary = SearchVocabularies.PREFIX + "profile",
            example = "TKM-2021")
        List<String> profile,
    @QueryParameter(
            value = "ISO 3166-1 alpha-3 code of the country.",
            vocabulary = SearchVocabularies.PREFIX + "country",
            example = "TKM")
        List<String> country,
    @QueryParameter(
            value = "Edition of the Index; latest is the newest.",
            vocabulary = SearchVocabularies.PREFIX + "edition",
            example = "2021")
        List<String> edition,
    @QueryParameter(
            value =
                "Indicator or pillar that the hit is about or also says something of; profile for the country as a whole.",
            vocabulary = SearchVocabularies.PREFIX + "subject",
            example = "heroin-trade")
        List<String> subject,
    @QueryParameter(
            value = "Kind of hit.",
            vocabulary = SearchVocabularies.KIND,
            example = "finding")
        List<String> kind,
    @QueryParameter(
            value = "Whether the text affirms it, denies it, or finds little evidence.",
            vocabulary = SearchVocabularies.PREFIX + "assertion",
            example = "denied")
        List<String> assertion,
    @QueryParameter(
            value = "How sure the text is.",
            vocabulary = SearchVocabularies.PREFIX + "certainty",
            example = "suggested")
        List<String> certainty,
    @QueryParameter(
            value = "What it touches upon.",
            vocabulary = SearchVocabularies.PREFIX + "topic",
            example = "corruption")
        List<String> topic,
    @QueryParameter(
            value = "Key of a party.",
            vocabulary = SearchVocabularies.PREFIX + "party",
            example = "students")
        List<String> party,
    @QueryParameter(
            value = "Code of a country, or name of an area, that it names.",
            vocabulary = SearchVocabularies.PREFIX + "place",
            example = "AFG")
        List<String> place) {

  /** The values of each filter, by its name; any of them is enough, and every filter holds. */
  Map<String, List<String>> values() {
    return Map.of(
        "profile", profile,
        "country", country,
        "edition", edition,
        "subject", subject,
        "kind", kind,
        "assertion", assertion,
        "certainty", certainty,
        "topic", topic,
        "party", party,
        "place", place);
  }
}
