package org.crimeprofile.ingest;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows that a file must agree with.
 *
 * @param editions the newest last
 * @param indicators by key, in the order of the Index
 * @param countries names by ISO 3166-1 alpha-3 code
 * @param codes codes by folded name, aliases included
 * @param members codes of the countries that an edition rates, where that is known
 * @param stored scores that are in the database, by profile and indicator
 * @param topics what the codebook has for the topics of a finding
 */
record Reference(
    Set<Integer> editions,
    Map<String, Measured> indicators,
    Map<String, String> countries,
    Map<String, String> codes,
    Map<Integer, Set<String>> members,
    Set<String> topics,
    Map<String, Map<String, BigDecimal>> stored) {

  /** An indicator, and since when it is measured. */
  record Measured(
      String key, String name, String kind, int firstEdition, @Nullable String pillar) {}

  static Reference read(Connection connection) throws SQLException {
    Reference known =
        new Reference(
            new TreeSet<>(),
            new LinkedHashMap<>(),
            new TreeMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new TreeSet<>(),
            new HashMap<>());
    try (Statement statement = connection.createStatement()) {
      each(
          statement,
          "select year from crime_profile.edition",
          r -> known.editions.add(r.getInt(1)));
      each(
          statement,
          "select key, name, kind, first_edition, pillar from crime_profile.indicator order by position",
          r ->
              known.indicators.put(
                  r.getString(1),
                  new Measured(
                      r.getString(1),
                      r.getString(2),
                      r.getString(3),
                      r.getInt(4),
                      r.getString(5))));
      each(
          statement,
          "select iso3, name from crime_profile.country",
          r -> {
            known.countries.put(r.getString(1), r.getString(2));
            known.codes.put(Names.folded(r.getString(2)), r.getString(1));
          });
      each(
          statement,
          "select name, country from crime_profile.country_alias",
          r -> known.codes.putIfAbsent(Names.folded(r.getString(1)), r.getString(2)));
      each(
          statement,
          "select edition, country from crime_profile.membership",
          r ->
              known
                  .members
                  .computeIfAbsent(r.getInt(1), edition -> new TreeSet<>())
                  .add(r.getString(2)));
      each(
          statement,
          "select value from crime_profile.codebook_entry where attribute = 'topic'",
          r -> known.topics.add(r.getString(1)));
      each(
          statement,
          "select profile, indicator, score from crime_profile.observed_score",
          r ->
              known
                  .stored
                  .computeIfAbsent(r.getString(1), profile -> new HashMap<>())
                  .put(r.getString(2), r.getBigDecimal(3)));
    }
    return known;
  }

  Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(Names.folded(name)));
  }

  String named(String code) {
    return "%s (%s)".formatted(countries.get(code), code);
  }

  /** Those that an edition measures. */
  Map<String, Measured> measuredIn(int edition) {
    Map<String, Measured> measured = new LinkedHashMap<>(indicators);
    measured.values().removeIf(indicator -> indicator.firstEdition > edition);
    return measured;
  }

  /** Whom a sheet of an edition must have: its members, or everybody where these are not known. */
  Set<String> expectedIn(int edition) {
    return members.getOrDefault(edition, countries.keySet());
  }

  private interface Action {
    void on(ResultSet row) throws SQLException;
  }

  private static void each(Statement statement, String sql, Action action) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        action.on(rows);
      }
    }
  }
}
