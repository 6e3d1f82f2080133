package org.crimeprofile.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.junit.Options;
import com.microsoft.playwright.junit.OptionsFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of this machine, or the one that the variable CHROMIUM names; none is downloaded. */
public class BrowserOptions implements OptionsFactory {

  private static final List<String> USUAL =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  @Override
  public Options getOptions() {
    return new Options()
        .setPlaywrightCreateOptions(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
        .setLaunchOptions(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setArgs(List.of("--no-sandbox")))
        .setContextOptions(
            new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
  }

  private static Path chromium() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no Chromium; install it, or name it in the variable CHROMIUM."));
  }
}
