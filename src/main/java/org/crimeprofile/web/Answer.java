package org.crimeprofile.web;

/**
 * What a route of the API returns: one item or a collection.
 *
 * @param <V> the view that is served, a record
 */
public sealed interface Answer<V extends Record> permits Item, Listing {}
