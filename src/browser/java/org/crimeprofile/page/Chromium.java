package org.crimeprofile.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The browser of this machine, or the one that the variable CHROMIUM names; none is downloaded. Of
 * the JVMs that test, one at a time has it: two browsers would leave a service so little of two
 * processors that it refuses what it cannot begin soon.
 */
final class Chromium implements AutoCloseable {

  private static final List<String> USUAL =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private final FileChannel turn;
  private final Playwright playwright;
  private final Browser browser;

  Chromium() throws IOException {
    turn =
        FileChannel.open(
            Path.of("target", "chromium.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    turn.lock();
    try {
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(program())
                      .setArgs(List.of("--no-sandbox")));
    } catch (RuntimeException e) {
      turn.close();
      throw e;
    }
  }

  /** A visit by somebody who was never here. */
  BrowserContext visit() {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(1280, 900)
            .setPermissions(List.of("clipboard-read", "clipboard-write")));
  }

  private static Path program() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no Chromium; install it, or name it in the variable CHROMIUM."));
  }

  @Override
  public void close() throws IOException {
    try (turn) {
      playwright.close();
    }
  }
}
