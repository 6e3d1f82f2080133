package org.crimeprofile.ingest;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Says how far a command is: a bar on a terminal, a line a step in a log. */
final class Progress implements AutoCloseable {

  private final PrintStream log;
  private final @Nullable ProgressBar bar;

  private Progress(PrintStream log, @Nullable ProgressBar bar) {
    this.log = log;
    this.bar = bar;
  }

  static Progress of(PrintStream log, int steps) {
    return System.console() == null || "dumb".equals(System.getenv("TERM"))
        ? inLines(log)
        : new Progress(
            log,
            new ProgressBarBuilder()
                .setTaskName("Import")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .build());
  }

  static Progress inLines(PrintStream log) {
    return new Progress(log, null);
  }

  void step(String what) {
    if (bar == null) {
      log.println(what);
    } else {
      bar.step();
      bar.setExtraMessage(what);
    }
  }

  /** For what must be read beside the steps. */
  PrintStream log() {
    return log;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
