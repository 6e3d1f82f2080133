package org.crimeprofile.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * A collection of what a filter finds. It holds no rows: those are read when the answer is written,
 * a page of them or all.
 *
 * @param <V> the view of its items, a record
 */
public final class Listing<V extends Record> implements Answer<V> {

  private final ListingQuery<?, V> query;
  private final List<String> columns;
  private final boolean versioned;

  private Listing(ListingQuery<?, V> query, List<String> columns, boolean versioned) {
    this.query = query;
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
    return new Listing<>(
        new ListingQuery<>(entities, filter, order, fetched, views), List.of(), true);
  }

  /** The same collection, where the view has a map whose keys are columns of a table. */
  public Listing<V> withColumns(List<String> keys) {
    return new Listing<>(query, keys, versioned);
  }

  /**
   * The same collection, where its rows are no part of the data version: its answers change
   * although the data do not, and are tagged by what they say alone.
   */
  public Listing<V> beyondDataVersion() {
    return new Listing<>(query, columns, false);
  }

  /** Whether equal data versions have equal answers. */
  public boolean isVersioned() {
    return versioned;
  }

  /** The keys of the view's map that are columns of a table. */
  public List<String> columns() {
    return columns;
  }

  /** Counts all rows. */
  public long total() {
    return query.total();
  }

  /** Reads one page of rows. */
  public List<V> page(Sort sort, int offset, int limit) {
    return query.page(sort, offset, limit);
  }

  /**
   * Reads all rows, some at a time.
   *
   * @param forget called between them: what was read so far is not needed again
   */
  public void each(Sort sort, Consumer<V> action, Runnable forget) {
    query.each(sort, action, forget);
  }
}
