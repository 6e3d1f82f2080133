package org.crimeprofile.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Sortable;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;
import org.crimeprofile.web.Vocabulary;

@Schema(name = "FileImport")
record ImportView(
    @Schema(description = "Number of the import; later ones have higher numbers.", example = "1")
        @Sortable("id")
        int id,
    @Schema(description = "Name of the file.", example = "global_oc_index.xlsx")
        @Sortable("fileName")
        String fileName,
    @Schema(description = "SHA-256 of the file.") String sha256,
    @Schema(description = "What kind of file it was.") @Vocabulary("import_kind") @Sortable("kind")
        String kind,
    @Schema(description = "When it began.", example = "2026-11-25T09:00:00Z") @Sortable("startedAt")
        Instant startedAt,
    @Schema(description = "When it ended.", example = "2026-11-25T09:00:03Z")
        @Sortable("finishedAt")
        Instant finishedAt,
    @Schema(description = "How many profiles it added.", example = "555") @Sortable("profilesAdded")
        int profilesAdded,
    @Schema(description = "How many profiles it changed.", example = "0")
        @Sortable("profilesChanged")
        int profilesChanged,
    @Schema(description = "How many profiles it found to be as they were.", example = "24")
        @Sortable("profilesUnchanged")
        int profilesUnchanged,
    @JsonIgnore Source source)
    implements Sourced {

  private static final Source OURS =
      new Source(
          "Crime Profile API",
          "Imports into this service",
          null,
          Api.ROOT + "/imports",
          null,
          null);

  static ImportView of(PastImport past) {
    return new ImportView(
        past.id,
        past.fileName,
        past.sha256,
        past.kind,
        past.startedAt,
        past.finishedAt,
        past.profilesAdded,
        past.profilesChanged,
        past.profilesUnchanged,
        OURS);
  }
}
