package org.crimeprofile.ingest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table whose rows of a profile all come from its document.
 *
 * @param columns separated by commas
 * @param query the rows that the document asks for
 */
record CodedTable(String name, String columns, String query) {

  private static final Pattern STATEMENT =
      Pattern.compile("-- table: (\\w+) \\(([^)]*)\\)\\n([^;]*);");

  /** In the order in which they refer to each other. */
  static List<CodedTable> all() {
    return STATEMENT
        .matcher(Statements.read("load.sql"))
        .results()
        .map(found -> new CodedTable(found.group(1), found.group(2), found.group(3)))
        .toList();
  }

  String stage() {
    return """
    create temporary table next_%1$s on commit drop as
    select %2$s from crime_profile.%1$s with no data;
    insert into next_%1$s (%2$s)
    %3$s
    """
        .formatted(name, columns, query);
  }

  /** How many rows go, and how many come. */
  String differences(String profile) {
    String now = "select %s from crime_profile.%s where %s".formatted(columns, name, of(profile));
    String next = "select %s from next_%s".formatted(columns, name);
    return "select (select count(*) from (%1$s except all %2$s) gone), (select count(*) from (%2$s except all %1$s) come)"
        .formatted(now, next);
  }

  String delete(String profile) {
    return "delete from crime_profile.%s where %s".formatted(name, of(profile));
  }

  String insert() {
    return "insert into crime_profile.%1$s (%2$s) select %2$s from next_%1$s"
        .formatted(name, columns);
  }

  /** Ids of profiles and of findings hold nothing that SQL would read otherwise. */
  private String of(String profile) {
    return columns.contains("profile")
        ? "profile = '%s'".formatted(profile)
        : "finding in (select id from crime_profile.finding where profile = '%s')"
            .formatted(profile);
  }
}
