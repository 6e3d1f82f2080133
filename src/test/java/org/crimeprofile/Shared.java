package org.crimeprofile;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The sources that the seeds were made from; they stand beside a developer's checkout and are never
 * part of it.
 */
final class Shared {

  static final Path WORKBOOK = Path.of("../shared/data/global_oc_index.xlsx");
  static final Path PASSAGES = Path.of("../shared/report/passages.tsv");
  static final Path REPORT = Path.of("../shared/report");

  private Shared() {}

  static boolean isThere(Path source) {
    return Files.exists(source);
  }
}
