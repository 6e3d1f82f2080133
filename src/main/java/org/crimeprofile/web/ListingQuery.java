package org.crimeprofile.web;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Fetch;
import jakarta.persistence.criteria.FetchParent;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Reads the rows of a collection, a page of them or all, and makes views of them.
 *
 * @param fetched the associations that the views read, fetched in the same statement
 */
record ListingQuery<E, V extends Record>(
    Finder<E> entities,
    Specification<E> filter,
    Sort order,
    List<String> fetched,
    Function<List<E>, List<V>> views) {

  private static final int BATCH = 500;

  long total() {
    return entities.count(filter);
  }

  List<V> page(Sort sort, int offset, int limit) {
    ScrollPosition start =
        offset == 0 ? ScrollPosition.offset() : ScrollPosition.offset(offset - 1L);
    return entities.findBy(
        filter.and(this::fetch),
        query ->
            views.apply(
                List.copyOf(
                    query.sortBy(sort.and(order)).limit(limit).scroll(start).getContent())));
  }

  void each(Sort sort, Consumer<V> action, Runnable forget) {
    entities.findBy(
        filter.and(this::fetch),
        query -> {
          try (Stream<? extends E> rows = query.sortBy(sort.and(order)).stream()) {
            return inBatches(rows.iterator(), action, forget);
          }
        });
  }

  private @Nullable Predicate fetch(
      Root<E> root, CriteriaQuery<?> query, CriteriaBuilder criteria) {
    for (String path : fetched) {
      FetchParent<?, ?> parent = root;
      for (String name : path.split("\\.")) {
        parent = fetch(parent, name);
      }
    }
    return null;
  }

  private static FetchParent<?, ?> fetch(FetchParent<?, ?> parent, String name) {
    for (FetchParent<?, ?> fetch : parent.getFetches()) {
      if (((Fetch<?, ?>) fetch).getAttribute().getName().equals(name)) {
        return fetch;
      }
    }
    return parent.fetch(name, JoinType.LEFT);
  }

  private long inBatches(Iterator<? extends E> rows, Consumer<V> action, Runnable forget) {
    long count = 0;
    while (rows.hasNext()) {
      List<E> batch = new ArrayList<>(BATCH);
      while (rows.hasNext() && batch.size() < BATCH) {
        batch.add(rows.next());
      }
      views.apply(batch).forEach(action);
      forget.run();
      count += batch.size();
    }
    return count;
  }
}
