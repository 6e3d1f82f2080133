package org.crimeprofile.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings what is coded of a profile into the database. What differs in one table replaces the rows
 * of all: findings, and what tells of them, hang together.
 */
final class ProfileLoad {

  private final Connection connection;
  private final ProfileDocument document;

  ProfileLoad(Connection connection, ProfileDocument document) {
    this.connection = connection;
    this.document = document;
  }

  /**
   * @param figures what bringing in the scores has changed already
   */
  Changes load(Changes figures) throws SQLException {
    stage();
    List<String> listed = new ArrayList<>(figures.figures());
    int assessed = profile();
    for (AssessedTable part : AssessedTable.ALL) {
      assessed += execute(part.update());
    }
    boolean replaced = replaceRows(listed);
    if (assessed > 0) {
      listed.add(
          "%s: %d coded rows of its profile and its items".formatted(document.id(), assessed));
    }
    boolean changed = assessed > 0 || replaced || figures.unchanged().isEmpty();
    Set<String> id = new TreeSet<>(Set.of(document.id()));
    return figures.added().isEmpty()
        ? new Changes(Set.of(), changed ? id : Set.of(), changed ? Set.of() : id, listed)
        : new Changes(id, Set.of(), Set.of(), List.of());
  }

  private void stage() throws SQLException {
    execute("create temporary table imported_profile (id text, doc jsonb) on commit drop");
    try (PreparedStatement insert =
        connection.prepareStatement("insert into imported_profile values (?, ?::jsonb)")) {
      insert.setString(1, document.id());
      insert.setString(2, document.json().toString());
      insert.executeUpdate();
    }
    execute(
        """
        create temporary table imported_passage on commit drop as
        select (s ->> 'section') || '-' || (s ->> 'paragraph') as key, n::integer as position, s as doc
          from imported_profile p, jsonb_array_elements(p.doc -> 'passages') with ordinality as e (s, n)
        """);
    execute(
        """
        create temporary table imported_finding on commit drop as
        select p.id || '-' || s.key || '-' || lpad(f ->> 'number', 2, '0') as id, s.key as passage, f as doc
          from imported_profile p, imported_passage s, jsonb_array_elements(s.doc -> 'findings') f
        """);
  }

  private int profile() throws SQLException {
    return execute(
        """
        update crime_profile.profile p set coverage = 'coded', disclaimer = i.doc ->> 'disclaimer'
          from imported_profile i
         where p.id = i.id and (p.coverage, p.disclaimer) is distinct from ('coded', i.doc ->> 'disclaimer')
        """);
  }

  private boolean replaceRows(List<String> listed) throws SQLException {
    List<CodedTable> tables = CodedTable.all();
    boolean differs = false;
    for (CodedTable table : tables) {
      execute(table.stage());
      try (Statement statement = connection.createStatement();
          ResultSet count = statement.executeQuery(table.differences(document.id()))) {
        count.next();
        if (count.getInt(1) + count.getInt(2) > 0) {
          differs = true;
          listed.add(
              "%s, %s: %d rows go, %d come"
                  .formatted(document.id(), table.name(), count.getInt(1), count.getInt(2)));
        }
      }
    }
    if (differs) {
      for (int i = tables.size() - 1; i >= 0; i--) {
        execute(tables.get(i).delete(document.id()));
      }
      for (CodedTable table : tables) {
        execute(table.insert());
      }
    }
    return differs;
  }

  private int execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
