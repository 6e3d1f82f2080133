package org.crimeprofile.ingest;

import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a file, each with the place where it is. */
final class Problems {

  /** A file that is wrong throughout must not fill the memory with reports of it. */
  private static final int LISTED = 1000;

  private final List<String> listed = new ArrayList<>();
  private int count;

  void add(String place, String what) {
    count++;
    if (listed.size() < LISTED) {
      listed.add(place + ": " + what);
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Refuses the file if anything is wrong with it. */
  void refuse() {
    if (count > 0) {
      throw new RefusedFileException(lines());
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(listed);
    if (count > listed.size()) {
      lines.add("and %d more".formatted(count - listed.size()));
    }
    return lines;
  }
}
