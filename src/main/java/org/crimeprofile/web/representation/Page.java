package org.crimeprofile.web.representation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.request.BoundParameters;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of a collection.
 *
 * @param <V> the view of its items
 */
public record Page<V>(
    @Schema(description = "The items of this page, in order.") List<V> items,
    @Schema(description = "How many items there are in all.", example = "10") long total,
    @Schema(description = "Most items that this page may hold.", example = "50") int limit,
    @Schema(description = "Items skipped before this page.", example = "0") int offset,
    Links links,
    Source source,
    DataVersion dataVersion) {

  /** This page and its neighbours. */
  @Schema(name = "PageLinks")
  record Links(
      @Schema(description = "This page.") String self,
      @Schema(description = "The page after it; null on the last.") @Nullable String next,
      @Schema(description = "The page before it; null on the first.") @Nullable String previous,
      @Schema(
              description = "What the collection can be asked: its filters and their values.",
              example = "/api/v1/parameters?collection=markets")
          String parameters) {

    static Links of(Exchange exchange, int limit, int offset, long total) {
      String path = exchange.path();
      BoundParameters parameters = exchange.parameters();
      return new Links(
          path + parameters.query(Map.of()),
          offset + (long) limit < total
              ? path + parameters.query(Map.of("offset", offset + limit))
              : null,
          offset > 0
              ? path + parameters.query(Map.of("offset", Math.max(0, offset - limit)))
              : null,
          exchange.request().description());
    }
  }
}
