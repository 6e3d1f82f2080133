package org.crimeprofile.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What the filters of a search admit, read in one statement, once a request. */
@Component
@RequestScope
class FilterValues {

  private final EntityManager database;
  private @Nullable Map<String, List<String>> values;

  FilterValues(EntityManager database) {
    this.database = database;
  }

  List<String> of(String filter) {
    if (values == null) {
      values = read();
    }
    return values.getOrDefault(filter, List.of());
  }

  private Map<String, List<String>> read() {
    List<?> rows =
        database
            .createNativeQuery(
                """
                select filter, value from crime_profile.search_filter order by filter, position, value collate "C"
                """,
                Object[].class)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }
}
