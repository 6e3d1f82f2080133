package org.crimeprofile.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProfilePageTests extends PageTest {

  @Test
  void theFirstViewIsTheProfileThatIsCoded() {
    open("/");
    isAt("/profiles/TKM-2021");
    heading("Turkmenistan 2021");
    assertThat(page.locator(".headline")).containsText("4.61");
    assertThat(page.locator(".headline")).containsText("113th of 193, World");
    assertThat(page.locator(".headline")).containsText("No rank in World: 8 of 193 loaded");
    charts(3);
    assertThat(page.locator(".source").first()).containsText("Global Organized Crime Index 2021");
    assertThat(page.locator(".disclaimer")).containsText("not a quotation");
  }

  @Test
  void aBarOpensItsFactsAndBackAndForwardWork() {
    open("/profiles/TKM-2021");
    link("Heroin trade: 6.5").click();
    isAt("/profiles/TKM-2021/markets/heroin-trade");
    Locator finding = sheet().locator(".finding").first();
    assertThat(finding).containsText("does not seem to be a major hub");
    assertThat(finding).containsText("Negative");
    assertThat(finding).containsText("Only suggested");
    assertThat(finding.locator(".qualified")).containsText("is a transit country");
    finding.getByText("Drugs, paragraph 1").click();
    isAt("/profiles/TKM-2021/passages/drugs-1");
    assertThat(sheet()).containsText("SHA-256");
    page.goBack();
    assertThat(sheet().getByRole(AriaRole.HEADING).first()).hasText("Heroin trade");
    page.goBack();
    assertThat(sheet()).isHidden();
    isAt("/profiles/TKM-2021");
    page.goForward();
    assertThat(sheet().getByRole(AriaRole.HEADING).first()).hasText("Heroin trade");
    page.reload();
    assertThat(sheet().getByRole(AriaRole.HEADING).first()).hasText("Heroin trade");
    button("Close").click();
    isAt("/profiles/TKM-2021");
    assertThat(sheet()).isHidden();
    heading("Turkmenistan 2021");
  }

  @Test
  void aSharedAddressOfFactsOpensThemOverTheirProfile() {
    open("/profiles/TKM-2021/parties/afghan-nationals");
    assertThat(sheet()).containsText("Afghan nationals");
    assertThat(sheet().locator(".finding")).hasCount(1);
    button("Close").click();
    isAt("/profiles/TKM-2021");
    charts(3);
  }

  @Test
  void theKeyboardIsEnough() {
    open("/profiles/TKM-2021");
    charts(3);
    page.keyboard().press("Tab");
    assertThat(page.getByText("Skip to content")).isFocused();
    Locator bar = link("Human trafficking: 8.5");
    for (int i = 0;
        i < 60 && !(boolean) bar.evaluate("bar => bar === document.activeElement");
        i++) {
      page.keyboard().press("Tab");
    }
    assertThat(bar).isFocused();
    page.keyboard().press("Enter");
    assertThat(sheet().getByRole(AriaRole.HEADING).first()).isFocused();
    page.keyboard().press("Escape");
    assertThat(sheet()).isHidden();
    assertThat(link("Human trafficking: 8.5")).isFocused();
  }

  @Test
  void whatIsNotCodedIsSaid() {
    open("/profiles/TKM-2021");
    choose("2023");
    isAt("/profiles/TKM-2023");
    assertThat(page.locator(".coverage")).containsText("Figures only");
    link("Financial crimes: 5.5").click();
    assertThat(sheet()).containsText("has not been coded");
    page.keyboard().press("Escape");
    page.getByLabel("Country").selectOption("UZB");
    isAt("/profiles/UZB-2023");
    heading("Uzbekistan 2023");
  }

  @Test
  void whatIsNotLoadedIsSaidInTheWordsOfTheApi() {
    open("/profiles/FRA-2021");
    heading("Known, but not loaded");
    assertThat(page.locator("main")).containsText("import FILE");
  }

  @Test
  void theOrderIsPartOfTheAddress() {
    open("/profiles/TKM-2021");
    choose("By score");
    isAt("/profiles/TKM-2021?order=score");
    assertThat(page.locator(".hits").first().getByRole(AriaRole.LINK).first())
        .hasAccessibleName(Pattern.compile("^Human trafficking"));
    assertThat(page.locator(".hits").first().getByRole(AriaRole.LINK).nth(1))
        .hasAccessibleName(Pattern.compile("^Non-renewable resource crimes"));
    page.reload();
    assertThat(page.getByLabel("By score")).isChecked();
  }

  @Test
  void everyFigureCanBeTakenAway() throws IOException {
    open("/profiles/TKM-2021");
    Locator figure =
        page.locator("figure").filter(new Locator.FilterOptions().setHasText("Criminal actors"));
    figure.getByText("Copy as curl").click();
    assertThat(figure.getByText("Copied")).isVisible();
    assertThat(page.evaluate("() => navigator.clipboard.readText()"))
        .isEqualTo("curl '" + server() + "/api/v1/profiles/TKM-2021/actors'");
    String csv =
        figure.getByText("CSV", new Locator.GetByTextOptions().setExact(true)).getAttribute("href");
    assertThat(client.send("GET", csv).header("Content-Type")).startsWith("text/csv");
    String svg = Files.readString(saved(figure, "SVG").path());
    assertThat(svg).startsWith("<svg").contains("State-embedded actors", "GI-TOC", "Data version");
    byte[] png = Files.readAllBytes(saved(figure, "PNG").path());
    assertThat(png).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(10_000);
    figure.getByText("Show as table").click();
    assertThat(figure.getByRole(AriaRole.ROW)).hasCount(5);
    assertThat(figure.getByRole(AriaRole.ROW).nth(3)).containsText("State-embedded actors");
  }

  private Download saved(Locator figure, String format) {
    return page.waitForDownload(
        () -> figure.getByText(format, new Locator.GetByTextOptions().setExact(true)).click());
  }

  @Test
  void darkAndLightAreTheReadersChoice() {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
    open("/profiles/TKM-2021");
    String light = background();
    button("Switch to dark colours").click();
    assertThat(background()).isNotEqualTo(light);
    page.reload();
    assertThat(button("Switch to light colours")).isVisible();
    assertThat(background()).isNotEqualTo(light);
  }

  private String background() {
    return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
  }
}
