package org.crimeprofile.taxonomy;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import org.crimeprofile.web.Filters;
import org.springframework.data.jpa.domain.Specification;

/** Restricts by edition; the newest goes by a name too. */
public final class EditionFilter {

  /** The name of whichever edition is the newest. */
  static final String LATEST = "latest";

  private EditionFilter() {}

  /**
   * Any of the editions.
   *
   * @param path of the attribute that holds the edition's year
   * @param editions years, or {@code latest}
   */
  public static <E> Specification<E> in(String path, List<String> editions) {
    List<Integer> years =
        editions.stream().filter(edition -> !edition.equals(LATEST)).map(Integer::valueOf).toList();
    return editions.contains(LATEST)
        ? EditionFilter.<E>latest(path).or(years.isEmpty() ? latest(path) : Filters.in(path, years))
        : Filters.in(path, years);
  }

  /**
   * What is there since an edition, for any of the editions.
   *
   * @param path of the attribute that holds the year of the first edition
   */
  static <E> Specification<E> measuredIn(String path, List<String> editions) {
    return editions.isEmpty() || editions.contains(LATEST)
        ? Specification.unrestricted()
        : (root, query, criteria) ->
            criteria.le(
                Filters.<Integer>at(root, path),
                editions.stream().mapToInt(Integer::parseInt).max().getAsInt());
  }

  private static <E> Specification<E> latest(String path) {
    return (root, query, criteria) -> {
      Subquery<Integer> newest = query.subquery(Integer.class);
      Path<Integer> year = newest.from(Edition.class).get("year");
      return criteria.equal(Filters.at(root, path), newest.select(criteria.max(year)));
    };
  }
}
