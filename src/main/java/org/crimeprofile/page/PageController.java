package org.crimeprofile.page;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
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
    // A weak tag: the strong promise is of bytes, and the container may compress these.
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate())
        .eTag("W/\"" + files.version() + "\"")
        .body(files.start());
  }
}
