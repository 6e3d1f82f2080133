package org.crimeprofile.web;

/**
 * One object, served with its source and the data version.
 *
 * @param <V> the view that is served, a record
 */
public record Item<V extends Record>(V value, Source source) implements Answer<V> {

  /** Serves a view with the source that it names. */
  public static <V extends Record & Sourced> Item<V> of(V value) {
    return new Item<>(value, value.source());
  }
}
