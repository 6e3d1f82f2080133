/**
 * The contract of a route: what a feature returns ({@code Item}, {@code Listing}, {@code Hits}),
 * what it declares ({@code @QueryParameters}, {@code @Vocabulary}, {@code Formats}) and what it
 * refuses with.
 *
 * <p>Comes in: declarations of features. Goes out: nothing by itself; the packages below serve what
 * is declared. Every feature may use it, and nothing below it. It knows Spring, and no feature and
 * none of the packages below.
 */
@NullMarked
package org.crimeprofile.web;

import org.jspecify.annotations.NullMarked;
