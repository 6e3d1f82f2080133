package org.crimeprofile.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crimeprofile.resilience.PillarView;
import org.crimeprofile.resilience.ResilienceIndicatorView;

/** Where the response is weakest: the pillars, and the indicators of the lowest score. */
final class Response {

  private static final String KEY = "response";
  private static final String HEADING = "Where the response is weakest";

  private Response() {}

  static Section write(Draft draft) {
    List<Sentence> sentences = new ArrayList<>();
    List<PillarView> pillars =
        draft.material().resilience().pillars().stream()
            .sorted(Comparator.comparing(PillarView::mean))
            .toList();
    List<ResilienceIndicatorView> all = draft.material().resilience().indicators();
    long measured = draft.material().measured("resilience_indicator");
    if (all.size() < measured) {
      sentences.add(
          draft.figures(
              null,
              "Scores of %d of %s are held (not_loaded), so where the response is weakest cannot be told."
                  .formatted(all.size(), Words.number(measured, "resilience indicator"))));
      return new Section(KEY, HEADING, sentences);
    }
    PillarView weakest = pillars.get(0);
    sentences.add(
        draft.figures(
            null,
            "The weakest of the %d pillars of resilience is %s, with a mean of %s over %d indicators; next are %s. These means are derived by this service."
                .formatted(
                    pillars.size(),
                    Words.within(weakest.name()),
                    Words.ofTen(weakest.mean()),
                    weakest.resilienceIndicators().size(),
                    Words.list(
                        pillars.stream()
                            .skip(1)
                            .map(p -> "%s (%s)".formatted(Words.within(p.name()), p.mean()))
                            .toList()))));
    BigDecimal least =
        all.stream().map(ResilienceIndicatorView::score).min(BigDecimal::compareTo).orElseThrow();
    List<ResilienceIndicatorView> lowest =
        all.stream().filter(indicator -> indicator.score().compareTo(least) == 0).toList();
    sentences.add(
        draft.figures(
            null,
            "The lowest score of the %d resilience indicators is %s: %s."
                .formatted(
                    all.size(),
                    Words.ofTen(least),
                    Words.names(lowest.stream().map(ResilienceIndicatorView::name).toList()))));
    lowest.forEach(
        indicator ->
            sentences.addAll(
                draft.claims(indicator.name(), draft.material().claims(indicator.key()))));
    if (!draft.material().isCoded()) {
      sentences.add(
          draft.figures(null, "What the report says of the response is not coded (not_coded)."));
    }
    return new Section(KEY, HEADING, sentences);
  }
}
