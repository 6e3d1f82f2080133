package org.crimeprofile.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a coded profile as the document that an import reads: equal data, equal bytes. */
record ProfileExport(Connection connection) {

  Optional<String> of(String id) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(Statements.read("export.sql"))) {
      query.setString(1, id);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(indented(row.getString(1))) : Optional.empty();
      }
    }
  }

  private static String indented(String json) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return ProfileDocument.MAPPER
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
            .writeValueAsString(ProfileDocument.MAPPER.readTree(json))
        + "\n";
  }
}
