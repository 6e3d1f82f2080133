package org.crimeprofile.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class ConnectionsPageTests extends PageTest {

  @Test
  void showsWhoWithWhatFromWhereToWhereAndWhen() {
    open("/connections");
    isAt("/connections/TKM-2021");
    charts(3);
    link("State-embedded actors, actor").click();
    isAt("/profiles/TKM-2021/actors/state-embedded-actors");
    assertThat(sheet().locator(".finding").first()).isVisible();
    page.goBack();
    isAt("/connections/TKM-2021");
    assertThat(sheet()).isHidden();
  }

  @Test
  void canBeSeenAroundOneOfThem() {
    open("/connections/TKM-2021");
    page.getByLabel("Around whom or what").selectOption("market:heroin-trade");
    isAt("/connections/TKM-2021?focus=market:heroin-trade");
    assertThat(page.getByText("Connections of Heroin trade").first()).isVisible();
    page.reload();
    assertThat(link("Criminal networks, actor")).isVisible();
    assertThat(link("Human smuggling, market")).hasCount(0);
  }

  @Test
  void flowsSayWhatTheTextLeavesOut() {
    open("/connections/TKM-2021");
    page.getByRole(AriaRole.REGION)
        .and(
            page.locator(
                "section",
                new com.microsoft.playwright.Page.LocatorOptions()
                    .setHasText("From where to where")))
        .getByText("Show as table")
        .click();
    assertThat(page.getByRole(AriaRole.TABLE)).containsText("not mentioned");
    assertThat(page.getByRole(AriaRole.TABLE)).containsText("Afghanistan");
  }

  @Test
  void aProfileThatIsNotCodedSaysSo() {
    open("/connections/UZB-2021");
    assertThat(page.locator("main")).containsText("has not been coded");
  }
}
