package org.crimeprofile.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers with the pages of the guide. */
@Hidden
@Controller
class GuideController {

  private final Guide guide;

  GuideController(Guide guide) {
    this.guide = guide;
  }

  @GetMapping({GuidePage.ROOT, GuidePage.ROOT + "/{name}"})
  ResponseEntity<String> page(HttpServletRequest request) throws NoResourceFoundException {
    String path = request.getRequestURI();
    return guide
        .at(path)
        .map(HtmlDocument::answer)
        .orElseThrow(() -> new NoResourceFoundException(HttpMethod.GET, path, path));
  }
}
