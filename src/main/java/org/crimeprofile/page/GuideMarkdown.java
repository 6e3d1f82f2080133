package org.crimeprofile.page;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders Markdown as it is on disk, where links lead from file to file and to a service on this
 * machine, for a browser, where they lead from page to page of the service that serves them.
 */
final class GuideMarkdown implements AttributeProvider {

  /** Where the examples find the service; a reader of its guide has it at hand. */
  private static final String SERVICE = "http://localhost:8080";

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());

  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .attributeProviderFactory(context -> this)
          .build();
  private final String files;

  /**
   * @param files path of the folder that has the images
   */
  GuideMarkdown(String files) {
    this.files = files;
  }

  GuidePage page(String name, String markdown) {
    return new GuidePage(name, renderer.render(parser.parse(markdown)));
  }

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    attributes.computeIfPresent("href", (name, target) -> served(target));
    attributes.computeIfPresent("src", (name, image) -> files + "/" + image);
    if (tag.equals("table")) {
      // It scrolls where it is wider than the screen, also by the keyboard.
      attributes.put("tabindex", "0");
    }
  }

  private static String served(String target) {
    if (target.startsWith(SERVICE)) {
      return target.substring(SERVICE.length());
    }
    int end = target.indexOf(".md");
    return end < 0 || target.contains(":")
        ? target
        : GuidePage.href(target.substring(0, end)) + target.substring(end + ".md".length());
  }
}
