/**
 * What a request asks: its parameters bound and validated as the route declares them, its format
 * negotiated.
 *
 * <p>Comes in: an HTTP request and the declarations of its route. Goes out: a {@code RouteRequest},
 * or an exception that names what is wrong. All packages of {@code web} but {@code header} may use
 * it; it uses the contract alone.
 */
@NullMarked
package org.crimeprofile.web.request;

import org.jspecify.annotations.NullMarked;
