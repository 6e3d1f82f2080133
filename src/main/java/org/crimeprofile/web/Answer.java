package org.crimeprofile.web;

/**
 * What a route of the API returns: one item, a collection, or what a question finds.
 *
 * @param <V> the view that is served, a record
 */
public sealed interface Answer<V extends Record> permits Item, Listing, Hits {}
