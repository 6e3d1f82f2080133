package org.crimeprofile.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.crimeprofile.web.Filters;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Cuts from a text the sentences with words that were found. A sentence stays whole: half of one
 * may say what the whole does not.
 */
final class Snippet {

  /** What the database puts before and after a word; neither is in any text. */
  private static final String START = "\u0002";

  private static final String STOP = "\u0003";

  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?]\u0003?)\\s+");
  private static final int ENOUGH = 250;

  private Snippet() {}

  /**
   * @param text with its marks; null where no prose is coded
   * @return the sentences as HTML, or the word for their absence
   */
  static String of(@Nullable String text) {
    if (text == null) {
      return Filters.NOT_CODED;
    }
    List<String> sentences = Arrays.asList(BETWEEN_SENTENCES.split(text));
    boolean[] kept = new boolean[sentences.size()];
    int length = 0;
    for (int i = 0; i < kept.length && length < ENOUGH; i++) {
      kept[i] = sentences.get(i).contains(START);
      length += kept[i] ? sentences.get(i).length() : 0;
    }
    kept[0] |= length == 0;
    return html(joined(sentences, kept));
  }

  private static String joined(List<String> sentences, boolean[] kept) {
    StringBuilder snippet = new StringBuilder();
    for (int i = 0, last = -1; i < kept.length; i++) {
      if (kept[i]) {
        snippet.append(last < 0 ? "" : last == i - 1 ? " " : " … ").append(sentences.get(i));
        last = i;
      }
    }
    return snippet.toString();
  }

  private static String html(String marked) {
    return HtmlUtils.htmlEscape(marked, "UTF-8").replace(START, "<mark>").replace(STOP, "</mark>");
  }
}
