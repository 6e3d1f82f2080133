package org.crimeprofile.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crimeprofile.Client;
import org.crimeprofile.Service;
import org.crimeprofile.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * The law on paper and what happens in practice restate the findings that they list: each of those,
 * and nothing else. Told by the words that they share, so a text of other words altogether fails.
 */
@Service
class RestatedLawAndPracticeTests {

  /** The least part of the words of one that must be in the other. */
  private static final double SHARED = 0.4;

  /** What every claim of the profile is about. */
  private static final Set<String> COMMON = Set.of("turkmenistan", "countri", "2021");

  private final TestDatabase database = TestDatabase.shared();

  @Autowired Client client;

  @ParameterizedTest
  @ValueSource(strings = {"law_on_paper", "in_practice"})
  void theTextSaysWhatItsFindingsSayAndNothingElse(String side) {
    Map<String, String> statements = new HashMap<>();
    client
        .get("/findings?profile=TKM-2021&limit=1000")
        .json()
        .get("items")
        .forEach(f -> statements.put(f.get("id").asString(), f.get("statement").asString()));
    for (JsonNode item :
        client.get("/profiles/TKM-2021/resilience-indicators?limit=100").json().get("items")) {
      String text = item.get(side).asString();
      if (text.equals("not_mentioned")) {
        continue;
      }
      Set<String> told = words(text);
      Set<String> cited = new HashSet<>();
      for (JsonNode id : item.get(side + "_findings")) {
        Set<String> claim = words(statements.get(id.asString()));
        assertThat(shared(claim, told)).as("%s of %s", id.asString(), text).isGreaterThan(SHARED);
        cited.addAll(claim);
      }
      Stream.of(text.split("(?<=[.;:])\\s+"))
          .forEach(
              sentence ->
                  assertThat(shared(words(sentence), cited))
                      .as("%s of %s", sentence, item.get("key").asString())
                      .isGreaterThan(SHARED));
    }
  }

  private static double shared(Set<String> of, Set<String> in) {
    return of.isEmpty() ? 1 : (double) of.stream().filter(in::contains).count() / of.size();
  }

  /** The stems of a text, without the words that say nothing. */
  private Set<String> words(String text) {
    List<List<String>> stems =
        database.rows(
            "select unnest(tsvector_to_array(to_tsvector('pg_catalog.english', '%s')))"
                .formatted(text.replace("'", "''")));
    Set<String> words = new HashSet<>();
    stems.forEach(row -> words.add(row.get(0)));
    words.removeAll(COMMON);
    return words;
  }
}
