package org.crimeprofile.ingest;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.crimeprofile.database.CommandDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = "Takes a file over: the Index's workbook, a table of scores, or a coded profile.")
final class ImportCommand implements Callable<Integer> {

  private static final int STEPS = 5;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  private boolean help;

  @Parameters(
      paramLabel = "FILE",
      description = "A workbook (.xlsx), a table of scores (.csv) or a coded profile (.json).")
  private Path file = Path.of("");

  @Option(names = "--dry-run", description = "Show what would change, and change nothing.")
  private boolean dryRun;

  private final PrintStream out;
  private final PrintStream log;
  private final String[] settings;

  ImportCommand(PrintStream out, PrintStream log, String[] settings) {
    this.out = out;
    this.log = log;
    this.settings = settings;
  }

  @Override
  public Integer call() throws SQLException {
    Changes changes;
    SourceFile source;
    try (Progress progress = Progress.of(log, STEPS)) {
      progress.step("Check " + file.getFileName());
      source = SourceFile.of(file);
      Import.Content content = Contents.read(source);
      progress.step("Open the database");
      try (CommandDatabase database = CommandDatabase.open(settings);
          Connection connection = database.connect()) {
        changes = new Import(source, content, dryRun, progress).run(connection);
      }
    }
    new Summary(source, changes, dryRun).print(out);
    return 0;
  }
}
