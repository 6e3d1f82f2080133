package org.crimeprofile.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** The service goes away while somebody reads. */
class FaultsPageTests extends PageTest {

  private static final String API = "**/api/v1/**";

  @Test
  void aServiceThatStopsIsNamedAndCanBeTriedAgain() {
    open("/profiles/TKM-2021");
    charts(3);
    page.route(API, Route::abort);
    link("Heroin trade: 6.5").click();
    assertThat(sheet()).containsText("The service can’t be reached");
    page.unroute(API);
    sheet().getByText("Try again").click();
    assertThat(sheet().locator(".finding").first()).isVisible();
    page.route(API, Route::abort);
    page.keyboard().press("Escape");
    heading("Turkmenistan 2021");
    link("Compare").first().click();
    heading("The service can’t be reached");
    isAt("/compare");
    page.unroute(API);
    button("Try again").click();
    heading("Central Asia and the Caucasus, 2021");
  }

  @Test
  void aServiceThatIsNotThereAtFirstIsNamedToo() {
    page.route(API, Route::abort);
    open("/profiles/TKM-2021/markets/heroin-trade");
    heading("The service can’t be reached");
  }

  @Test
  void anAnswerThatIsNotTheApisIsNamed() {
    page.route(
        API,
        route ->
            route.fulfill(
                new Route.FulfillOptions().setStatus(502).setBody("<h1>Bad gateway</h1>")));
    open("/profiles/TKM-2021");
    heading("The service can’t be reached");
    assertThat(page.locator("main")).containsText("status 502");
  }

  @Test
  void aSearchThatFailsKeepsWhatWasTyped() {
    open("/search");
    page.route("**/api/v1/search**", Route::abort);
    page.locator("#q").fill("heroin");
    assertThat(page.locator("#results")).containsText("The service can’t be reached");
    assertThat(page.locator("#q")).hasValue("heroin");
  }
}
