package org.crimeprofile.ingest;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.crimeprofile.database.DatabaseUnavailableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the service's jar: {@code import} and {@code export}. */
public final class Commands {

  private static final Set<String> NAMES = Set.of("import", "export");

  /**
   * A setting of the service, which any of its commands takes, too; no option of ours has a dot.
   */
  private static final Pattern SETTING = Pattern.compile("--[a-z-]+\\.[^=]+=.*");

  private static final int DATABASE_TROUBLE = 1;
  private static final int BAD_FILE = 2;

  private Commands() {}

  /** Whether these arguments ask for a command, and not for the service. */
  public static boolean areAskedFor(String... arguments) {
    return arguments.length > 0 && NAMES.contains(arguments[0]);
  }

  /**
   * Runs a command.
   *
   * @param out for what was asked for; nothing else goes there
   * @param log for progress and problems
   * @return 0, or 1 for trouble with the database, or 2 for a file or arguments that are wrong
   */
  public static int run(PrintStream out, PrintStream log, String... arguments) {
    String[] settings =
        Arrays.stream(arguments).filter(SETTING.asMatchPredicate()).toArray(String[]::new);
    String[] others =
        Arrays.stream(arguments).filter(SETTING.asMatchPredicate().negate()).toArray(String[]::new);
    return new CommandLine(new All())
        .addSubcommand(new ImportCommand(out, log, settings))
        .addSubcommand(new ExportCommand(out, settings))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(log, true))
        .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, log))
        .execute(others);
  }

  private static int explain(Exception failure, PrintStream log) throws Exception {
    if (failure instanceof RefusedFileException refused) {
      refused.problems().forEach(log::println);
      log.println("Nothing was changed");
      return BAD_FILE;
    }
    if (failure instanceof DatabaseUnavailableException unavailable) {
      log.println(unavailable.getMessage());
      log.println(unavailable.action());
      return DATABASE_TROUBLE;
    }
    if (failure instanceof SQLException refused) {
      String state = String.valueOf(refused.getSQLState());
      log.println("The database refuses this: " + refused.getMessage());
      log.println("Nothing was changed");
      // A rule of the data that the file breaks; all else is the server's.
      return state.startsWith("22") || state.startsWith("23") || state.equals("P0001")
          ? BAD_FILE
          : DATABASE_TROUBLE;
    }
    throw failure;
  }

  @Command(name = "crime-profile-api", description = "Commands beside the service.")
  private static final class All {}
}
