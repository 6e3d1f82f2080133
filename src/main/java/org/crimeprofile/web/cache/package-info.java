/**
 * Responses kept in memory (RFC 9111) and their validators (RFC 9110, section 8.8): made once for
 * all who ask the same at the same time, kept as long as the data are of the same version.
 *
 * <p>Comes in: a request, or what a route writes. Goes out: a whole response, stored, tagged and
 * compressed. {@code representation} and {@code server} may use it; it uses {@code limits}, {@code
 * problem}, {@code request} and {@code header}.
 */
@NullMarked
package org.crimeprofile.web.cache;

import org.jspecify.annotations.NullMarked;
