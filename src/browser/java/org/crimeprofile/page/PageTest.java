package org.crimeprofile.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crimeprofile.Client;
import org.crimeprofile.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A person with a browser in front of the running service. */
@Service
abstract class PageTest {

  /**
   * What one waits for comes at once where nothing else runs, and late where the machine is busy.
   */
  private static final int PATIENCE = 30_000;

  private static Chromium chromium;

  @Autowired Client client;

  Page page;
  private final List<String> complaints = new ArrayList<>();
  private BrowserContext visit;

  /**
   * One for each class. The extension that Playwright has for JUnit keeps one for all of them, and
   * a closed one where a JVM is handed its classes one by one.
   */
  @BeforeAll
  static void launch() throws IOException {
    chromium = new Chromium();
  }

  @AfterAll
  static void quit() throws IOException {
    chromium.close();
  }

  @BeforeEach
  void look() {
    visit = chromium.visit();
    page = visit.newPage();
    page.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    complaints.clear();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /** Neither scripts that failed nor anything that the content security policy forbade. */
  @AfterEach
  void nothingWentWrongUnseen() {
    try {
      assertThat(complaints)
          .filteredOn(text -> !text.startsWith("Failed to load resource"))
          .isEmpty();
    } finally {
      visit.close();
    }
  }

  void open(String path) {
    page.navigate(server() + path);
  }

  String server() {
    return "http://localhost:" + client.port();
  }

  void isAt(String path) {
    assertThat(page).hasURL(server() + path);
  }

  void heading(String text) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText(text);
  }

  /** All charts of the view are there. */
  void charts(int number) {
    assertThat(page.locator("figure[data-drawn] svg path, figure[data-drawn] svg text").first())
        .isAttached();
    assertThat(page.locator("figure[data-drawn]")).hasCount(number);
  }

  Locator sheet() {
    return page.getByRole(AriaRole.DIALOG);
  }

  Locator link(String startsWith) {
    return page.getByRole(
        AriaRole.LINK,
        new Page.GetByRoleOptions().setName(Pattern.compile("^" + quoted(startsWith))));
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Chooses one of a few that are all in sight. */
  void choose(String name) {
    page.locator("main label")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + quoted(name) + "$")))
        .click();
  }

  /** As the browser's regular expressions have it. */
  private static String quoted(String text) {
    return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
  }
}
