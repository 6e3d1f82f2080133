package org.crimeprofile.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The database's search, one statement a question. */
@Component
class SearchIndex {

  private final EntityManager database;
  private final JsonMapper json;

  SearchIndex(EntityManager database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  FoundDocuments find(Terms terms, Map<String, List<String>> filters, int offset, int limit) {
    Object found =
        database
            .createNativeQuery(
                "select cast(crime_profile.search(cast(:question as jsonb), :skip, :take) as text)",
                String.class)
            .setParameter(
                "question",
                json.writeValueAsString(
                    new Question(terms.words(), terms.phrases(), terms.excluded(), filters)))
            .setParameter("skip", offset)
            .setParameter("take", limit)
            .getSingleResult();
    return json.readValue((String) found, FoundDocuments.class);
  }

  List<Named> suggest(String typed, int limit) {
    Object names =
        database
            .createNativeQuery(
                "select cast(crime_profile.suggest(:typed, :take) as text)", String.class)
            .setParameter("typed", String.join(" ", Terms.words(typed)))
            .setParameter("take", limit)
            .getSingleResult();
    return List.of(json.readValue((String) names, Named[].class));
  }

  private record Question(
      List<String> words,
      List<String> phrases,
      List<String> excluded,
      Map<String, List<String>> filters) {}

  /** A name that begins as it was typed. */
  record Named(String kind, String key, String name) {}
}
