package org.crimeprofile.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings figures into the database: adds what is not there, changes what differs, and writes
 * neither what is equal nor any coded column.
 */
record FiguresLoad(Connection connection) {

  /** By the kind of the indicators whose scores they hold. */
  private static final Map<String, String> TABLES =
      Map.of(
          "market", "criminal_market",
          "actor", "criminal_actor",
          "resilience_indicator", "resilience_indicator");

  Changes load(Figures figures) throws SQLException {
    new StagedFigures(connection).stage(figures);
    List<String> listed = new ArrayList<>();
    Set<String> changed = new TreeSet<>();
    placeCountries(listed, changed);
    Set<String> all = ids("select distinct profile from imported_score");
    Set<String> added = addProfiles();
    for (String table : new TreeSet<>(TABLES.values())) {
      changed.addAll(changeScores(table, listed));
      changed.addAll(addScores(table));
    }
    changed.removeAll(added);
    Set<String> unchanged = new TreeSet<>(all);
    unchanged.removeAll(added);
    unchanged.removeAll(changed);
    return new Changes(added, changed, unchanged, listed);
  }

  /**
   * The sheet of an edition is what says where it puts a country; profiles follow their membership.
   */
  private void placeCountries(List<String> listed, Set<String> changed) throws SQLException {
    rows(
        """
        select m.country || '-' || m.edition,
               format('%s-%s continent and region: %s, %s -> %s, %s',
                      m.country, m.edition, m.continent, m.region, i.continent, i.region)
          from imported_membership i
          join crime_profile.membership m on (m.country, m.edition) = (i.country, i.edition)
         where (m.continent, m.region) <> (i.continent, i.region)
         order by 1
        """,
        row -> {
          changed.add(row.getString(1));
          listed.add(row.getString(2));
        });
    execute(
        """
        insert into crime_profile.membership as m (country, edition, continent, region)
        select country, edition, continent, region from imported_membership order by edition, country
            on conflict (country, edition) do update
           set continent = excluded.continent, region = excluded.region
         where (m.continent, m.region) <> (excluded.continent, excluded.region)
        """);
  }

  private Set<String> addProfiles() throws SQLException {
    return ids(
        """
        insert into crime_profile.profile (id, country, edition, continent, region)
        select distinct i.profile, i.country, i.edition, m.continent, m.region
          from imported_score i
          join crime_profile.membership m on (m.country, m.edition) = (i.country, i.edition)
         where not exists (select from crime_profile.profile p where p.id = i.profile)
         order by i.profile
        returning id
        """);
  }

  private Set<String> changeScores(String table, List<String> listed) throws SQLException {
    Set<String> changed = new TreeSet<>();
    rows(
        """
        select s.profile, format('%%s %%s: %%s -> %%s', s.profile, s.indicator, s.score, i.score)
          from imported_score i
          join crime_profile.%s s on (s.profile, s.indicator) = (i.profile, i.indicator)
         where s.score <> i.score
         order by s.profile, s.indicator
        """
            .formatted(table),
        row -> {
          changed.add(row.getString(1));
          listed.add(row.getString(2));
        });
    if (!changed.isEmpty()) {
      execute(
          """
          update crime_profile.%s s set score = i.score from imported_score i
           where (s.profile, s.indicator) = (i.profile, i.indicator) and s.score <> i.score
          """
              .formatted(table));
    }
    return changed;
  }

  private Set<String> addScores(String table) throws SQLException {
    String kind =
        TABLES.entrySet().stream()
            .filter(entry -> entry.getValue().equals(table))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    return ids(
        """
        with added as (
            insert into crime_profile.%1$s (profile, indicator, score)
            select i.profile, i.indicator, i.score
              from imported_score i
              join crime_profile.indicator m on m.key = i.indicator and m.kind = '%2$s'
             where not exists (select from crime_profile.%1$s s
                                where (s.profile, s.indicator) = (i.profile, i.indicator))
             order by i.profile, m.position
            returning profile)
        select distinct profile from added
        """
            .formatted(table, kind));
  }

  private interface RowAction {
    void on(ResultSet row) throws SQLException;
  }

  private Set<String> ids(String sql) throws SQLException {
    Set<String> ids = new TreeSet<>();
    rows(sql, row -> ids.add(row.getString(1)));
    return ids;
  }

  private void rows(String sql, RowAction action) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        action.on(rows);
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
