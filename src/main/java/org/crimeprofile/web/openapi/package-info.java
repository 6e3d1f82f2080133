/**
 * How the API describes itself: the OpenAPI document and the catalogue of collections and
 * parameters, both read off the declarations that serve the requests.
 *
 * <p>Comes in: all routes and vocabularies. Goes out: a document and lists. {@code server} may use
 * it, and features through {@code Catalogue}; it uses {@code representation}, {@code limits},
 * {@code problem} and {@code request}.
 */
@NullMarked
package org.crimeprofile.web.openapi;

import org.jspecify.annotations.NullMarked;
