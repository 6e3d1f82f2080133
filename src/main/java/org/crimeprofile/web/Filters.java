package org.crimeprofile.web;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** The restrictions that filters are made of; one that is not given restricts nothing. */
public final class Filters {

  /** The word for a value that no prose has been coded for: null in the database. */
  public static final String NOT_CODED = "not_coded";

  /** The word for a value that the coded text does not give: in a list of values, an empty list. */
  public static final String NOT_MENTIONED = "not_mentioned";

  private Filters() {}

  /** Any of the values. */
  public static <E> Specification<E> in(String path, List<?> values) {
    return values.isEmpty()
        ? Specification.unrestricted()
        : (root, query, criteria) -> at(root, path).in(values);
  }

  /** Any of the coded values, of which {@link #NOT_CODED} is null. */
  public static <E> Specification<E> coded(String path, List<String> values) {
    return values.contains(NOT_CODED)
        ? Filters.<E>in(path, values).or((root, query, criteria) -> at(root, path).isNull())
        : in(path, values);
  }

  /** A list of coded values that holds any of the values. */
  public static <E> Specification<E> holds(String path, List<String> values) {
    if (values.isEmpty()) {
      return Specification.unrestricted();
    }
    return (root, query, criteria) -> {
      Expression<String[]> list = at(root, path);
      List<Predicate> any = new ArrayList<>();
      for (String value : values) {
        // Hibernate's function of this name gives 0 where the value is not in the array.
        any.add(
            criteria.gt(
                criteria.function("array_position", Integer.class, list, criteria.literal(value)),
                0));
      }
      if (values.contains(NOT_MENTIONED)) {
        any.add(criteria.equal(criteria.function("cardinality", Integer.class, list), 0));
      }
      if (values.contains(NOT_CODED)) {
        any.add(list.isNull());
      }
      return criteria.or(any);
    };
  }

  /** No less than the bound. */
  public static <E> Specification<E> atLeast(String path, @Nullable BigDecimal bound) {
    return bound == null
        ? Specification.unrestricted()
        : (root, query, criteria) -> criteria.ge(at(root, path), bound);
  }

  /** No more than the bound. */
  public static <E> Specification<E> atMost(String path, @Nullable BigDecimal bound) {
    return bound == null
        ? Specification.unrestricted()
        : (root, query, criteria) -> criteria.le(at(root, path), bound);
  }

  /** The attribute at a path of names joined by dots. */
  public static <T> Path<T> at(Root<?> root, String path) {
    Path<?> found = root;
    for (String name : path.split("\\.")) {
      found = found.get(name);
    }
    @SuppressWarnings("unchecked")
    Path<T> typed = (Path<T>) found;
    return typed;
  }
}
