/**
 * How much is asked at a time: requests being worked on, requests of one client, sizes of request
 * lines and headers, and the time that a slow client may take.
 *
 * <p>Comes in: a request. Goes out: the same request, late perhaps, or a problem that says which
 * limit it met. {@code cache}, {@code openapi} and {@code server} may use it; it uses {@code
 * problem} and {@code request}.
 */
@NullMarked
package org.crimeprofile.web.limits;

import org.jspecify.annotations.NullMarked;
