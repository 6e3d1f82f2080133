package org.crimeprofile.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What holds for all views, in light and in dark, wide and narrow; pictures of each go to
 * target/page.
 */
class EveryViewTests extends PageTest {

  private static final int WIDE = 1280;
  private static final int NARROW = 360;

  @ParameterizedTest
  @CsvSource({
    "profile, /profiles/TKM-2021, figure[data-drawn]",
    "profile-figures-only, /profiles/TKM-2025, figure[data-drawn]",
    "facts, /profiles/TKM-2021/markets/heroin-trade, .finding",
    "compare-dots, '/compare?country=TKM,UZB,KAZ&edition=2021', figure[data-drawn]",
    "compare-heat, /compare, figure[data-drawn]",
    "compare-editions, /compare?country=TKM, figure[data-drawn]",
    "connections, /connections/TKM-2021, figure[data-drawn]",
    "search, /search?q=heroin, .results > li",
    "not-loaded, /profiles/FRA-2021, .trouble",
    "guide, /docs/guide, article h1",
    "guide-page, /docs/guide/api, article table",
  })
  void isAccessibleAndFits(String name, String path, String shows) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.setViewportSize(WIDE, 900);
      open(path);
      assertThat(page.locator(shows).first()).isVisible();
      assertThat(axe(scheme).analyze().getViolations())
          .as(name + " " + scheme)
          .extracting(violation -> violation.getId() + ": " + violation.getNodes())
          .isEmpty();
      picture(name, scheme);
      page.setViewportSize(NARROW, 740);
      assertThat(page.locator(shows).first()).isVisible();
      page.waitForFunction("width => document.documentElement.scrollWidth === width", NARROW);
      picture(name, scheme);
    }
  }

  /** Only colours differ in the dark. */
  private AxeBuilder axe(ColorScheme scheme) {
    AxeBuilder axe = new AxeBuilder(page);
    return scheme == ColorScheme.DARK ? axe.withRules(List.of("color-contrast")) : axe;
  }

  private void picture(String name, ColorScheme scheme) {
    if (Boolean.getBoolean("pictures")) {
      String file =
          "%s-%d-%s.png".formatted(name, page.viewportSize().width, scheme.name().toLowerCase());
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/page", file)));
    }
  }
}
