package org.crimeprofile.database;

import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong where the migrations ran, and somebody changed the tables afterwards. */
class ForeignSchemaAnalyzer extends AbstractFailureAnalyzer<SchemaManagementException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, SchemaManagementException cause) {
    return new FailureAnalysis(
        "The database's tables are not those that its migrations made: %s."
            .formatted(cause.getMessage()),
        "Undo what was changed by hand, restore a backup, or name another database (spring.datasource.url,"
            + " crime-profile.database.folder).",
        cause);
  }
}
