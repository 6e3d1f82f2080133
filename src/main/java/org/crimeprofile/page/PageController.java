package org.crimeprofile.page;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers every address of the page with the same document, which then shows the view that the
 * address names. No other path gets it: what is nowhere stays a problem.
 */
@Hidden
@Controller
class PageController {

  private final PageFiles files;

  PageController(PageFiles files) {
    this.files = files;
  }

  @GetMapping({
    "/",
    "/profiles",
    "/profiles/{id}",
    "/profiles/{id}/{kind:markets|actors|pillars|resilience-indicators|passages|findings|parties|flows|involvements|events}/{key}",
    "/compare",
    "/connections",
    "/connections/{id}",
    "/search"
  })
  ResponseEntity<String> page() {
    return new HtmlDocument(files.start(), files.version()).answer();
  }
}
