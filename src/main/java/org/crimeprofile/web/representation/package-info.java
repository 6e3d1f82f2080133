/**
 * What a route returns, in the format asked for: JSON, CSV or a document's own, in pages with
 * links.
 *
 * <p>Comes in: an {@code Answer} and its {@code RouteRequest}. Goes out: the bytes and headers of
 * the representation. {@code openapi} and {@code server} may use it; it uses {@code cache}, {@code
 * problem} and {@code request}.
 */
@NullMarked
package org.crimeprofile.web.representation;

import org.jspecify.annotations.NullMarked;
