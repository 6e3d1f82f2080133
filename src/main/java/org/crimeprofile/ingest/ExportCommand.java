package org.crimeprofile.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.crimeprofile.database.CommandDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Writes a coded profile as the file that import reads.")
final class ExportCommand implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  private boolean help;

  @Parameters(paramLabel = "PROFILE", description = "Id of the profile, such as TKM-2021.")
  private String profile = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it; to standard output if not given.")
  private @Nullable Path output;

  private final PrintStream out;
  private final String[] settings;

  ExportCommand(PrintStream out, String[] settings) {
    this.out = out;
    this.settings = settings;
  }

  @Override
  public Integer call() throws SQLException, IOException {
    byte[] document;
    try (CommandDatabase database = CommandDatabase.open(settings);
        Connection connection = database.connect()) {
      document =
          new ProfileExport(connection)
              .of(profile)
              .orElseThrow(
                  () ->
                      new RefusedFileException(
                          "%s: there is no coded profile of this id".formatted(profile)))
              .getBytes(StandardCharsets.UTF_8);
    }
    if (output == null) {
      out.write(document);
      out.flush();
    } else {
      Files.write(output, document);
    }
    return 0;
  }
}
