package org.crimeprofile.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the guide, rendered.
 *
 * @param name of its file, without the suffix
 * @param html what it says
 */
record GuidePage(String name, String html) {

  /** The path of the guide's index; every other page is below. */
  static final String ROOT = "/docs/guide";

  private static final Pattern TITLE = Pattern.compile("<h1[^>]*>(.*?)</h1>");
  private static final Pattern SECTION = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>");
  private static final Pattern PAGE = Pattern.compile("<a href=\"%s/([a-z-]+)\">".formatted(ROOT));

  /** Returns the path of a page. */
  static String href(String name) {
    return name.equals(Guide.INDEX) ? ROOT : ROOT + "/" + name;
  }

  String href() {
    return href(name);
  }

  String title() {
    Matcher title = TITLE.matcher(html);
    return title.find() ? title.group(1) : name;
  }

  /** Returns the names of the pages that it links to, in this order. */
  List<String> pages() {
    return PAGE.matcher(html).results().map(link -> link.group(1)).distinct().toList();
  }

  /** Returns a list of its sections, with a link to each. */
  String contents() {
    return SECTION
        .matcher(html)
        .results()
        .map(
            section ->
                "<li><a href=\"#%s\">%s</a></li>".formatted(section.group(1), section.group(2)))
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }
}
