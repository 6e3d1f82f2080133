package org.crimeprofile.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class ComparePageTests extends PageTest {

  @Test
  void aRegionIsAHeatMapWithItsDifferencesInWords() {
    open("/compare");
    heading("Central Asia and the Caucasus, 2021");
    charts(1);
    assertThat(page.locator(".differences").first())
        .containsText("Highest Turkmenistan at 8.5, lowest Armenia and Georgia at 3.5");
    page.getByLabel("Order").selectOption("heroin-trade");
    isAt(
        "/compare?region=central-asia-and-the-caucasus&edition=2021&show=markets&sort=heroin-trade");
    assertThat(page.locator(".hits").getByRole(AriaRole.LINK).first())
        .hasAccessibleName("Tajikistan");
    page.locator(".hits").getByRole(AriaRole.LINK).first().click();
    isAt("/profiles/TJK-2021");
    page.goBack();
    heading("Central Asia and the Caucasus, 2021");
    assertThat(page.getByLabel("Order")).hasValue("heroin-trade");
  }

  @Test
  void countriesAreAddedAndLeftOut() {
    open("/compare?country=TKM,UZB&edition=2021");
    heading("Turkmenistan and Uzbekistan, 2021");
    page.getByLabel("Add a country").selectOption("KAZ");
    heading("Kazakhstan, Turkmenistan and Uzbekistan, 2021");
    assertThat(page.locator(".key li")).hasCount(3);
    button("Leave out Uzbekistan").click();
    isAt("/compare?country=TKM,KAZ&edition=2021&show=markets");
    heading("Kazakhstan and Turkmenistan, 2021");
    choose("2023");
    assertThat(page.locator(".notes")).containsText("Averages of different editions");
    assertThat(page.locator(".key li")).hasCount(4);
    page.getByText("Show as table").click();
    assertThat(page.getByRole(AriaRole.TABLE)).containsText("not in this edition");
  }

  @Test
  void editionsOfACountrySayWhatIsNotComparable() {
    open("/compare?country=TKM");
    heading("Turkmenistan, 2021 to 2025");
    assertThat(page.locator(".note").first()).containsText("not comparable");
    assertThat(page.locator("main")).containsText("like for like are the 14 common ones");
    choose("Markets");
    isAt("/compare?country=TKM&edition=2021,2023,2025&show=markets");
    assertThat(
            page.getByRole(AriaRole.HEADING)
                .filter(new Locator.FilterOptions().setHasText("Markets")))
        .isVisible();
    page.getByText("Show as table").click();
    Locator row =
        page.getByRole(AriaRole.ROW)
            .filter(new Locator.FilterOptions().setHasText("Financial crimes"));
    assertThat(row).containsText("not in this edition");
    assertThat(page.locator(".notes")).containsText("not strictly comparable");
  }

  @Test
  void indicatorsAreChosen() {
    open("/compare?country=TKM,UZB&edition=2021&show=some");
    assertThat(page.locator("main")).containsText("Choose an indicator");
    choose("Heroin trade");
    isAt("/compare?country=TKM,UZB&edition=2021&show=some&indicator=heroin-trade");
    charts(1);
    page.locator("#pick").click();
    choose("Criminality");
    isAt("/compare?country=TKM,UZB&edition=2021&show=some&indicator=heroin-trade,criminality");
    page.reload();
    assertThat(page.locator("#pick")).hasText("Indicators chosen: 2");
  }

  @Test
  void aProblemIsShownAsTheApiWordsIt() {
    open("/compare?region=atlantis");
    heading("Invalid parameter");
    assertThat(page.locator("main")).containsText("atlantis");
  }
}
