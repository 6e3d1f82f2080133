package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** When something was so; as exact as the text, a year or a year and month. */
@Embeddable
public record Period(
    @Schema(
            description = "Year, or year and month, when it began; null where the text gives none.",
            example = "2016")
        @Column(name = "period_from")
        @Nullable String from,
    @Schema(description = "When it ended; null while it goes on.", example = "2018")
        @Column(name = "period_to")
        @Nullable String to,
    @Schema(description = "Whether it went on when the report was written.") boolean ongoing) {

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
