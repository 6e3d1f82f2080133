package org.crimeprofile.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/**
 * Lets a role read the views, and the database say what their columns mean. At every start, since a
 * view that is made anew has neither, and an administrator may make the role at any time.
 */
record ViewsForSqlTools(String role) {

  private static final Logger log = LoggerFactory.getLogger(ViewsForSqlTools.class);

  /**
   * Sees to it, as the owner of the views.
   *
   * @return true
   */
  boolean open(Connection owner) throws SQLException {
    owner.setAutoCommit(false);
    try (PreparedStatement named =
            owner.prepareStatement("select set_config('crime_profile.sql_role', ?, true)");
        Statement statement = owner.createStatement()) {
      named.setString(1, role);
      named.execute();
      statement.execute(script("role.sql"));
      for (SQLWarning said = statement.getWarnings(); said != null; said = said.getNextWarning()) {
        log.warn("{}", said.getMessage());
      }
      statement.execute(script("columns.sql"));
    }
    owner.commit();
    return true;
  }

  private static String script(String name) {
    try {
      return new ClassPathResource(name, ViewsForSqlTools.class)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
