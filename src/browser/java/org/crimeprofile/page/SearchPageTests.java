package org.crimeprofile.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SearchPageTests extends PageTest {

  @Test
  void findsAsOneTypes() {
    open("/search");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().type("heroin");
    assertThat(page.locator(".results > li").first()).isVisible();
    assertThat(page.locator(".snippet mark").first())
        .hasText("heroin", new LocatorAssertions.HasTextOptions().setIgnoreCase(true));
    isAt("/search?q=heroin");
    page.reload();
    assertThat(page.locator("#q")).hasValue("heroin");
    page.locator(".results h2 a").first().click();
    page.goBack();
    isAt("/search?q=heroin");
    assertThat(page.locator(".results > li").first()).isVisible();
  }

  @Test
  void saysThatNothingWasFound() {
    open("/search?q=zzzxqqq");
    assertThat(page.locator("#results")).containsText("Nothing was found");
  }

  @Test
  void whatIsTypedIsTextAndNothingElse() {
    open("/search?q=%3Cimg%20src%3Dx%3E");
    assertThat(page.locator("#results")).containsText("<img src=x>");
    assertThat(page.locator("#results img")).hasCount(0);
  }

  @Test
  void whatIsCopiedStaysOneWordToAShell() {
    open("/search?q=a'b");
    assertThat(page.locator("#results")).containsText("a'b");
    page.getByText("Copy as curl").click();
    assertThat(page.getByText("Copied")).isVisible();
    Assertions.assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
        .endsWith("q=a%27b&limit=20'");
  }
}
