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
 * A collection of what a filter finds. It holds no rows: those are read when the answer is written,
 * a page of them or all.
 *
 * @param <V> the view of its items, a record
 */
public final class Listing<V extends Record> implements Answer<V> {

  private final Found<?, V> found;
  private final List<String> columns;
  private final boolean versioned;

  private Listing(Found<?, V> found, List<String> columns, boolean versioned) {
    this.found = found;
    this.columns = columns;
    this.versioned = versioned;
  }

  /**
   * Lists what a filter finds among entities, each as a view of its own.
   *
   * @param order what decides between rows that the caller's sort leaves equal; ends with the
   *     entity's identity
   * @param fetched the associations that the view reads, fetched in the same statement
   */
  public static <E, V extends Record> Listing<V> of(
      Finder<E> entities,
      Specification<E> filter,
      Sort order,
      List<String> fetched,
      Function<E, V> view) {
    return ofBatches(entities, filter, order, fetched, batch -> batch.stream().map(view).toList());
  }

  /** The same, where views are made of many rows at once, as when more is read for them. */
  public static <E, V extends Record> Listing<V> ofBatches(
      Finder<E> entities,
      Specification<E> filter,
      Sort order,
      List<String> fetched,
      Function<List<E>, List<V>> views) {
    return new Listing<>(new Found<>(entities, filter, order, fetched, views), List.of(), true);
  }

  /** The same collection, where the view has a map whose keys are columns of a table. */
  public Listing<V> withColumns(List<String> keys) {
    return new Listing<>(found, keys, versioned);
  }

  /**
   * The same collection, where its rows are no part of the data version: its answers change
   * although the data do not, and are tagged by what they say alone.
   */
  public Listing<V> beyondDataVersion() {
    return new Listing<>(found, columns, false);
  }

  public boolean isVersioned() {
    return versioned;
  }

  public List<String> columns() {
    return columns;
  }

  public long total() {
    return found.total();
  }

  public List<V> page(Sort sort, int offset, int limit) {
    return found.page(sort, offset, limit);
  }

  /**
   * Reads all rows, some at a time.
   *
   * @param forget called between them: what was read so far is not needed again
   */
  public void each(Sort sort, Consumer<V> action, Runnable forget) {
    found.each(sort, action, forget);
  }

  private record Found<E, V extends Record>(
      Finder<E> entities,
      Specification<E> filter,
      Sort order,
      List<String> fetched,
      Function<List<E>, List<V>> views) {

    private static final int BATCH = 500;

    public long total() {
      return entities.count(filter);
    }

    public List<V> page(Sort sort, int offset, int limit) {
      ScrollPosition start =
          offset == 0 ? ScrollPosition.offset() : ScrollPosition.offset(offset - 1L);
      return entities.findBy(
          filter.and(this::fetch),
          query ->
              views.apply(
                  List.copyOf(
                      query.sortBy(sort.and(order)).limit(limit).scroll(start).getContent())));
    }

    public void each(Sort sort, Consumer<V> action, Runnable forget) {
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
}
