package org.crimeprofile.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class GuidePageTests extends PageTest {

  @Test
  void isFoundFromThePage() {
    open("/profiles/TKM-2021");
    link("guide").click();
    isAt("/docs/guide");
    heading("Guide");
    link("Search").last().click();
    isAt("/docs/guide/search");
  }

  @Test
  void isSearchedAsOneTypes() {
    open("/docs/guide");
    page.getByLabel("Search the guide").fill("retry-after");
    assertThat(page.locator("#found li").first()).isVisible();
    assertThat(page.locator("#found mark").first()).hasText("Retry-After");
    assertThat(page.locator("article")).isHidden();
    link("Errors").click();
    isAt("/docs/guide/api#errors");
    heading("The API");
  }

  @Test
  void saysSoWhereNothingIsFound() {
    open("/docs/guide/api");
    page.getByLabel("Search the guide").fill("zebra");
    assertThat(page.locator("#found h1")).hasText("Nothing with “zebra”");
    page.getByLabel("Search the guide").fill("");
    heading("The API");
  }
}
