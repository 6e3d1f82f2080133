package org.crimeprofile.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The guide: the Markdown pages of {@code src/docs}, which are in the jar beside the page's files.
 * Its index lists the others, in the order in which a reader is offered them. They are rendered
 * when the first one is asked for, so that a start does not wait for them.
 */
@Component
class Guide {

  /** The page that lists the others. */
  static final String INDEX = "index";

  private final PageFiles files;
  private final ResourceLoader resources;
  private final SingletonSupplier<Map<String, HtmlDocument>> pages =
      SingletonSupplier.of(this::render);

  Guide(PageFiles files, ResourceLoader resources) {
    this.files = files;
    this.resources = resources;
  }

  /** Returns the page that is at a path, if there is one. */
  Optional<HtmlDocument> at(String path) {
    return Optional.ofNullable(pages.obtain().get(path));
  }

  private Map<String, HtmlDocument> render() {
    GuideMarkdown markdown = new GuideMarkdown(files.path() + "/guide");
    GuidePage index = markdown.page(INDEX, text("guide/index.md"));
    List<GuidePage> all =
        Stream.concat(
                Stream.of(index),
                index.pages().stream()
                    .map(name -> markdown.page(name, text("guide/" + name + ".md"))))
            .toList();
    String template = text("guide.html").replace("{files}", files.path());
    return all.stream()
        .collect(Collectors.toMap(GuidePage::href, page -> document(template, page, all)));
  }

  private static HtmlDocument document(String template, GuidePage page, List<GuidePage> all) {
    String text =
        template
            .replace("{title}", page.title())
            .replace("{pages}", contents(page, all))
            .replace("{content}", page.html());
    return new HtmlDocument(
        text, DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String contents(GuidePage page, List<GuidePage> all) {
    return all.stream()
        .map(
            other ->
                other == page
                    ? "<li><a href=\"%s\" aria-current=\"page\">%s</a>%s</li>"
                        .formatted(other.href(), other.title(), other.contents())
                    : "<li><a href=\"%s\">%s</a></li>".formatted(other.href(), other.title()))
        .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
  }

  private String text(String file) {
    try {
      return resources
          .getResource(PageFiles.LOCATION + file)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
