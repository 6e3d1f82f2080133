package org.crimeprofile.web;

/**
 * A view that says what it was taken from; the source is served once, with the item or the
 * envelope.
 */
public interface Sourced {

  /** What this was taken from. */
  Source source();
}
