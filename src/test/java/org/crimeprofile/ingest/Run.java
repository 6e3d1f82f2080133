package org.crimeprofile.ingest;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.crimeprofile.TestDatabase;

/** What a command left behind: its status, what it was asked for, and what else it said. */
record Run(int status, String out, String log) {

  static Run of(TestDatabase database, Object... arguments) {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    return of(database, new PrintStream(log, true, StandardCharsets.UTF_8), log, arguments);
  }

  static Run of(
      TestDatabase database, PrintStream stream, ByteArrayOutputStream log, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        Commands.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            stream,
            Stream.concat(
                    Stream.of(arguments).map(String::valueOf), Stream.of(database.arguments()))
                .toArray(String[]::new));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), log.toString(StandardCharsets.UTF_8));
  }

  /** All that the data version covers, and how many imports there were. */
  static String checksum(TestDatabase database) {
    return database.ask(
        "select crime_profile.content_hash() || max(number) || (select count(*) from crime_profile.import) from crime_profile.data_version");
  }
}
