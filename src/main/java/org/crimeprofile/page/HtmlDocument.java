package org.crimeprofile.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A document for browsers, which keep it and ask each time whether it is still good.
 *
 * @param text the document
 * @param version what equals another document's only if their texts do
 */
record HtmlDocument(String text, String version) {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  ResponseEntity<String> answer() {
    // A weak tag: the strong promise is of bytes, and the container may compress these.
    return ResponseEntity.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate())
        .eTag("W/\"" + version + "\"")
        .body(text);
  }
}
