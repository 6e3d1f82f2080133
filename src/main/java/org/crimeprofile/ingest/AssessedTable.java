package org.crimeprofile.ingest;

import java.util.List;

/**
 * A table whose rows have a score, or follow from scores: a coded profile sets their coded columns.
 */
record AssessedTable(String table, String part, String key, List<String> columns) {

  static final List<AssessedTable> ALL =
      List.of(
          new AssessedTable(
              "criminal_market",
              "markets",
              "indicator",
              List.of("summary", "presence", "roles", "state_involvement")),
          new AssessedTable(
              "criminal_actor",
              "actors",
              "indicator",
              List.of("summary", "reach", "violence", "arms", "state_tie", "foreign_tie")),
          new AssessedTable(
              "resilience_indicator",
              "resilience_indicators",
              "indicator",
              List.of("summary", "law_on_paper", "in_practice")),
          new AssessedTable(
              "resilience_pillar",
              "pillars",
              "pillar",
              List.of("summary", "law_on_paper", "in_practice")));

  String update() {
    String set = String.join(", ", columns);
    String values =
        columns.stream()
            .map(
                column ->
                    column.equals("roles")
                        ? "array(select jsonb_array_elements_text(r -> 'roles'))"
                        : "r ->> '%s'".formatted(column))
            .reduce((a, b) -> a + ", " + b)
            .orElseThrow();
    // A pillar has no score that would have made its row.
    return """
    insert into crime_profile.%1$s as t (profile, %2$s%6$s, %3$s)
    select i.id, r ->> '%2$s'%7$s, %4$s from imported_profile i, jsonb_array_elements(i.doc -> '%5$s') r
        on conflict (profile, %2$s) do update set (%3$s) = row (%8$s)
     where (%9$s) is distinct from (%8$s)
    """
        .formatted(
            table,
            key,
            set,
            values,
            part,
            key.equals("pillar") ? "" : ", score",
            key.equals("pillar") ? "" : ", round((r ->> 'score')::numeric, 1)",
            prefixed("excluded."),
            prefixed("t."));
  }

  private String prefixed(String prefix) {
    return prefix + String.join(", " + prefix, columns);
  }
}
