package org.crimeprofile.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crimeprofile.market.MarketView;

/** The three highest markets, and more where they tie, with all that the report says of each. */
final class Markets {

  private static final int HIGHEST = 3;

  private static final String KEY = "markets";
  private static final String HEADING = "The highest markets";

  private Markets() {}

  static Section write(Draft draft) {
    List<MarketView> markets =
        draft.material().markets().stream()
            .sorted(Comparator.comparing(MarketView::score).reversed())
            .toList();
    List<Sentence> sentences = new ArrayList<>();
    if (markets.isEmpty()) {
      sentences.add(draft.figures(null, "No scores of markets are held (not_loaded)."));
      return new Section(KEY, HEADING, sentences);
    }
    BigDecimal bar = markets.get(Math.min(HIGHEST, markets.size()) - 1).score();
    List<MarketView> highest = markets.stream().filter(m -> m.score().compareTo(bar) >= 0).toList();
    for (MarketView market : highest) {
      sentences.add(draft.figures(market.name(), score(market, markets, draft.material())));
      sentences.addAll(draft.claims(market.name(), draft.material().claims(market.key())));
    }
    List<MarketView> others = markets.subList(highest.size(), markets.size());
    if (!others.isEmpty()) {
      sentences.add(
          draft.figures(
              "The other markets",
              "The other %d score lower, out of 10: %s."
                  .formatted(
                      others.size(),
                      Words.list(
                          others.stream()
                              .map(m -> "%s %s".formatted(Words.within(m.name()), m.score()))
                              .toList()))));
    }
    if (!draft.material().isCoded()) {
      sentences.add(
          draft.figures(null, "What the report says of these markets is not coded (not_coded)."));
    }
    return new Section(KEY, HEADING, sentences);
  }

  private static String score(MarketView market, List<MarketView> all, Material material) {
    long above = all.stream().filter(m -> m.score().compareTo(market.score()) > 0).count();
    long level = all.stream().filter(m -> m.score().compareTo(market.score()) == 0).count();
    return "The score for %s is %s, %s of %s%s."
        .formatted(
            Words.within(market.name()),
            Words.ofTen(market.score()),
            Words.highest((int) above + 1),
            material.among("market", "market", all.size()),
            level > 1 ? ", a place that %d share".formatted(level) : "");
  }
}
