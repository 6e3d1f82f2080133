package org.crimeprofile.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** The version of the data that an answer was made from. */
public record DataVersion(
    @Schema(description = "Goes up by one with every change of the data.", example = "9")
        int number,
    @Schema(description = "SHA-256 of all data; equal data have equal hashes on every server.")
        String contentHash,
    @Schema(description = "When the data last changed.", example = "2026-11-25T09:00:00Z")
        Instant changedAt) {

  /** Tells the current version, in the snapshot that an answer's rows are read from. */
  public interface Reader {

    /** Returns the version that the current transaction sees. */
    DataVersion current();
  }

  /** Tells the latest version at any moment, on a connection that no request waits for. */
  public interface Watched {

    /**
     * Returns the latest version.
     *
     * @throws org.springframework.dao.DataAccessException if the database does not answer
     */
    DataVersion latest();
  }
}
