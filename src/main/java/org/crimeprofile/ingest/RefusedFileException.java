package org.crimeprofile.ingest;

import java.util.List;

/** A file that is not taken over, for reasons that its reader can see and mend. */
final class RefusedFileException extends RuntimeException {

  private final List<String> problems;

  RefusedFileException(String problem) {
    this(List.of(problem));
  }

  RefusedFileException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  List<String> problems() {
    return problems;
  }
}
