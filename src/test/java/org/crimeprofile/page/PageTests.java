package org.crimeprofile.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.crimeprofile.Client;
import org.crimeprofile.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a browser is sent, and with which headers; what it then shows is tested in a browser. */
@Service
class PageTests {

  @Autowired Client client;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/profiles/TKM-2021",
        "/profiles/TKM-2021/markets/heroin-trade",
        "/compare?country=TKM",
        "/connections/TKM-2021",
        "/search?q=heroin"
      })
  void everyViewHasAnAddress(String path) {
    Client.Answer page = client.send("GET", path);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.text()).contains("<main").doesNotContain("style=", "{files}");
    Client.Answer copy = client.send("GET", path, "If-None-Match", page.header("ETag"));
    assertThat(copy.status()).isEqualTo(304);
    assertThat(copy.header("Content-Length")).as("0 is not the length of the copy").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/profiles/TKM-2021/rumours/heroin-trade",
        "/search/more",
        "/docs/guide/nowhere",
        "/docs/guide/index",
        "/page/000000000000/page.css",
        "/_static/echarts/6.0.0/package.json"
      })
  void whatIsNowhereStaysAProblem(String path) {
    Client.Answer nothing = client.send("GET", path);
    assertThat(nothing.status()).isEqualTo(404);
    assertThat(nothing.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void itsFilesAreKeptForGoodAndSentCompressed() {
    String page = client.send("GET", "/").text();
    Pattern.compile("(?:href|src)=\"(/page/[^\"]+)\"")
        .matcher(page)
        .results()
        .map(file -> file.group(1))
        .forEach(
            file -> {
              Client.Answer sent = client.send("GET", file, "Accept-Encoding", "gzip");
              assertThat(sent.status()).as(file).isEqualTo(200);
              assertThat(sent.header("Cache-Control")).contains("immutable");
              assertThat(sent.header("Content-Security-Policy")).contains("default-src 'none'");
              assertThat(sent.bytes().length < 2048 || !sent.header("Content-Encoding").isEmpty())
                  .as(file + " is compressed")
                  .isTrue();
            });
  }

  @Test
  void itsModulesAreFetchedAtOnce() {
    String page = client.send("GET", "/").text();
    String main = client.send("GET", between(page, "type=\"module\" src=\"", "\"")).text();
    Pattern.compile("from '\\./([a-z]+\\.js)'")
        .matcher(main)
        .results()
        .forEach(module -> assertThat(page).contains("/" + module.group(1) + "\">"));
  }

  @Test
  void theDocumentationIsStillServed() {
    assertThat(client.send("GET", "/swagger-ui/index.html").status()).isEqualTo(200);
    assertThat(client.send("GET", "/schemas/profile.json").status()).isEqualTo(200);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
