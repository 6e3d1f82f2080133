package org.crimeprofile;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The sources that the seeds were made from; they stand beside a developer's checkout and are never
 * part of it.
 */
public final class Shared {

  public static final Path WORKBOOK = Path.of("../shared/data/global_oc_index.xlsx");
  public static final Path PASSAGES = Path.of("../shared/report/passages.tsv");
  public static final Path REPORT = Path.of("../shared/report");

  private Shared() {}

  public static boolean isThere(Path source) {
    return Files.exists(source);
  }
}
