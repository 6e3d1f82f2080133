package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.crimeprofile.web.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * When something was so, and how exact the text is about it: ISO 8601 dates as long as their
 * precision, years where it is a decade or approximate.
 */
@Embeddable
public record Period(
    @Schema(
            description =
                "When it began: a year, a year and month, or a day; null where the text gives none.",
            example = "2016")
        @Column(name = "period_from")
        @Nullable String from,
    @Schema(description = "When it ended; null while it goes on.", example = "2018")
        @Column(name = "period_to")
        @Nullable String to,
    @Schema(description = "Whether it went on when the report was written.") boolean ongoing,
    @Schema(description = "How exact the text is about it.")
        @Vocabulary("precision")
        @Column(name = "period_precision")
        String precision) {

  /**
   * Restricts what has a period to what was so at some time of these years; no bound, no
   * restriction.
   */
  static <E> Specification<E> within(@Nullable Integer from, @Nullable Integer to) {
    Specification<E> since =
        (root, query, criteria) ->
            criteria.or(
                criteria.isTrue(root.get("period").get("ongoing")),
                criteria.greaterThanOrEqualTo(root.get("period").get("to"), String.valueOf(from)));
    Specification<E> until =
        (root, query, criteria) ->
            criteria.lessThan(
                criteria.coalesce(
                    root.get("period").<String>get("from"), root.get("period").<String>get("to")),
                String.valueOf(Objects.requireNonNull(to) + 1));
    return Specification.allOf(
        from == null ? Specification.unrestricted() : since,
        to == null ? Specification.unrestricted() : until);
  }
}
