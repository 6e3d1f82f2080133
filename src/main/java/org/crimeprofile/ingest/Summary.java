package org.crimeprofile.ingest;

import java.io.PrintStream;

/** What an import did, or would do, for those who ran it. */
record Summary(SourceFile source, Changes changes, boolean dryRun) {

  void print(PrintStream out) {
    changes.figures().forEach(out::println);
    out.printf("%s, SHA-256 %s%n", source.name(), source.sha256());
    out.printf(
        "%s: %d added, %d changed, %d unchanged%n",
        dryRun ? "Profiles, had this been no dry run" : "Profiles",
        changes.added().size(),
        changes.changed().size(),
        changes.unchanged().size());
    if (changes.added().isEmpty() && changes.changed().isEmpty()) {
      out.println("Nothing changed");
    }
  }
}
