package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README and the pages of the guide hang together, can be read in a window, and fit the code.
 */
class DocumentationPagesTests {

  private static final int LINES_OF_README = 250;
  private static final int WIDTH_OF_README = 100;
  private static final int WIDTH = 120;

  @Test
  void everyLinkLeadsSomewhere() {
    for (Path file : Documentation.files()) {
      for (String link : Documentation.each("\\]\\(([^)\\s]+)\\)", Documentation.text(file))) {
        if (link.contains("://")) {
          continue;
        }
        String[] parts = link.split("#");
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
        assertThat(target).as("%s links to it", file).exists();
        if (parts.length > 1) {
          assertThat(anchors(target)).as("%s links to %s", file, link).contains(parts[1]);
        }
      }
    }
  }

  @Test
  void everyPageCanBeReached() {
    String readme = Documentation.text(Documentation.README);
    String index = Documentation.text(Documentation.GUIDE.resolve("index.md"));
    assertThat(Documentation.files())
        .filteredOn(file -> file.startsWith(Documentation.GUIDE))
        .hasSizeGreaterThan(8)
        .allSatisfy(page -> assertThat(readme).contains("(" + page + ")"))
        .filteredOn(page -> !page.endsWith("index.md"))
        .allSatisfy(page -> assertThat(index).contains("(" + page.getFileName() + ")"));
  }

  @Test
  void isShortAndFitsAWindow() {
    List<String> readme = Documentation.text(Documentation.README).lines().toList();
    assertThat(readme).hasSizeLessThanOrEqualTo(LINES_OF_README);
    assertThat(readme).filteredOn(line -> line.length() > WIDTH_OF_README).isEmpty();
    assertThat(Documentation.text().lines())
        .filteredOn(line -> line.length() > WIDTH && !line.startsWith("|"))
        .isEmpty();
  }

  /** What a diff keeps or takes out is in the code, so that its reader finds where it belongs. */
  @Test
  void aDiffFitsTheCode() {
    List<String> diffs =
        Pattern.compile("```diff\n(.*?)```", Pattern.DOTALL)
            .matcher(Documentation.text())
            .results()
            .flatMap(block -> Stream.of(block.group(1).split("(?m)^(?=--- )")))
            .toList();
    assertThat(diffs).hasSizeGreaterThan(5);
    for (String diff : diffs) {
      String file = Documentation.each("\\+\\+\\+ b/(.*)", diff).get(0);
      List<String> expected = Documentation.each("(?m)^[ -](?!-- )(.*)$", diff);
      if (!diff.startsWith("--- /dev/null")) {
        assertThat(Documentation.text(Path.of(file)).lines()).as(file).containsAll(expected);
      }
    }
  }

  /** As GitHub makes them of headings. */
  private static List<String> anchors(Path page) {
    return Pattern.compile("(?m)^#+ (.*)$")
        .matcher(Documentation.text(page))
        .results()
        .map((MatchResult heading) -> heading.group(1).toLowerCase())
        .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .toList();
  }
}
