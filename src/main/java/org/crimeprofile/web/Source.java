package org.crimeprofile.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an answer was taken from, for those who must cite it. */
public record Source(
    @Schema(description = "Who publishes the source.") String publisher,
    @Schema(description = "What the source is called.") String title,
    @Schema(description = "Edition of the source; null where the answer spans several or none.")
        @Nullable Integer edition,
    @Schema(description = "Where the publisher offers it.") String href,
    @Schema(description = "How its prose is given here; null where the answer has none.")
        @Nullable String prose,
    @Schema(description = "The disclaimer that goes with the prose, restated.")
        @Nullable String disclaimer) {

  private static final String PUBLISHER =
      "Global Initiative Against Transnational Organized Crime (GI-TOC)";
  private static final String TITLE = "Global Organized Crime Index";
  private static final String HREF = "https://ocindex.net";
  private static final String RESTATED =
      "Restated in the words of this service from the report; not a quotation.";

  /** The Index, where an answer is bound to no edition. */
  public static final Source INDEX = new Source(PUBLISHER, TITLE, null, HREF, null, null);

  /** What this service adds of its own. */
  public static final Source OURS =
      new Source(
          "Crime Profile API",
          "Codebook of the Crime Profile API",
          null,
          Api.ROOT + "/codebook",
          null,
          null);

  /** The figures of an edition. */
  public static Source figures(String title, int edition, String href) {
    return new Source(PUBLISHER, title, edition, href, null, null);
  }

  /** The same source, where coded prose is served from it. */
  public Source withProse(@Nullable String disclaimer) {
    return new Source(publisher, title, edition, href, RESTATED, disclaimer);
  }

  /**
   * The source of an answer that has several: equal ones are one, and others are named together.
   */
  public static Source of(Collection<?> views) {
    return together(
        views.stream()
            .filter(Sourced.class::isInstance)
            .map(view -> ((Sourced) view).source())
            .toList());
  }

  /** The source of an answer that is made from several. */
  public static Source together(Collection<Source> all) {
    List<Source> sources = all.stream().distinct().toList();
    if (sources.isEmpty()) {
      return INDEX;
    }
    List<Source> withProse = sources.stream().filter(source -> source.prose != null).toList();
    List<Integer> editions =
        sources.stream().map(Source::edition).filter(Objects::nonNull).distinct().sorted().toList();
    Source first = withProse.isEmpty() ? sources.get(0) : withProse.get(0);
    if (editions.size() <= 1) {
      return first;
    }
    return new Source(
        first.publisher,
        editions.stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", ", TITLE + ", editions ", "")),
        null,
        HREF,
        first.prose,
        first.disclaimer);
  }
}
