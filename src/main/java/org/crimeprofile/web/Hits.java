package org.crimeprofile.web;

import java.util.List;

/**
 * What a question finds, best first: a collection in an order of its own, whose envelope tells more
 * than how many there are. It is read when the answer is written, all at once.
 *
 * @param <V> the view of its items, a record
 * @param <M> what the envelope has besides, a record
 */
public final class Hits<V extends Record, M extends Record> implements Answer<V> {

  private final Search<V, M> search;

  private Hits(Search<V, M> search) {
    this.search = search;
  }

  /** Answers with what a search finds. */
  public static <V extends Record, M extends Record> Hits<V, M> of(Search<V, M> search) {
    return new Hits<>(search);
  }

  /** Runs the search; called once, when the answer is written. */
  public Found<V, M> find(int offset, int limit) {
    return search.find(offset, limit);
  }

  /** Finds a page of hits. */
  @FunctionalInterface
  public interface Search<V extends Record, M extends Record> {

    /**
     * Finds hits in their order.
     *
     * @param offset hits to skip
     * @param limit most hits to return
     */
    public Found<V, M> find(int offset, int limit);
  }

  /**
   * A page of hits.
   *
   * @param total how many hits there are in all
   * @param told what the envelope has besides
   */
  public record Found<V extends Record, M extends Record>(List<V> items, long total, M told) {}
}
