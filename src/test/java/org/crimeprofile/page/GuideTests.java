package org.crimeprofile.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crimeprofile.Client;
import org.crimeprofile.Client.Answer;
import org.crimeprofile.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The guide as the service serves it. */
@Service
class GuideTests {

  @Autowired Client client;

  /** Addresses of the pages that are on disk. */
  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/docs"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> "/docs/guide/" + name.replace(".md", ""))
          .map(path -> path.replace("/index", ""))
          .toList();
    }
  }

  @Test
  void isReachedFromThePageAndFromTheDocumentation() {
    assertThat(client.send("GET", "/").text()).contains("href=\"/docs/guide\"");
    assertThat(client.send("GET", "/v3/api-docs").json().at("/info/description").asString())
        .contains("(/docs/guide)");
  }

  @Test
  void listsAllOfItsPages() throws IOException {
    String index = client.send("GET", "/docs/guide").text();
    assertThat(pages())
        .hasSizeGreaterThan(8)
        .allSatisfy(page -> assertThat(index).contains("href=\"" + page + "\""));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsADocumentLikeThePage(String path) {
    Answer page = client.send("GET", path);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy"))
        .isEqualTo(client.send("GET", "/").header("Content-Security-Policy"));
    assertThat(page.text())
        .containsOnlyOnce("<h1")
        .containsOnlyOnce("aria-current=\"page\"")
        .doesNotContainPattern("<[^>]* style=")
        .doesNotContain("{files}", "{content}", ".md\"", ".md#");
    assertThat(client.send("GET", path, "If-None-Match", page.header("ETag")).status())
        .isEqualTo(304);
    Answer head = client.send("HEAD", path);
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("ETag")).isEqualTo(page.header("ETag"));
    assertThat(head.bytes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkOfAPageLeadsSomewhere(String path) {
    Pattern.compile(" (?:href|src)=\"([^\"]+)\"")
        .matcher(client.send("GET", path).text())
        .results()
        .map(link -> link.group(1).replace("&amp;", "&"))
        .filter(link -> !link.startsWith("http"))
        .map(link -> link.startsWith("#") ? path + link : link)
        .distinct()
        .forEach(
            link -> {
              String[] parts = link.split("#");
              Answer target = client.send("GET", parts[0]);
              assertThat(target.status()).as(link).isLessThan(400);
              if (parts.length > 1) {
                assertThat(target.text()).as(link).contains("id=\"" + parts[1] + "\"");
              }
            });
  }

  @Test
  void itsPicturesAreKeptForGood() {
    String page = client.send("GET", "/docs/guide/page").text();
    List<String> pictures =
        Pattern.compile("<img src=\"([^\"]+)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(pictures).isNotEmpty();
    for (String picture : pictures) {
      Answer sent = client.send("GET", picture);
      assertThat(sent.header("Content-Type")).isEqualTo("image/png");
      assertThat(sent.header("Cache-Control")).contains("immutable");
    }
  }
}
