/**
 * The server: Jetty, the way of a request through it as one list, the access log and the management
 * port.
 *
 * <p>Comes in: connections. Goes out: requests to all the other packages of {@code web}, in order.
 * None may use it; it may use all.
 */
@NullMarked
package org.crimeprofile.web.server;

import org.jspecify.annotations.NullMarked;
