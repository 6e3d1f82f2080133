/**
 * A profile as a graph: actors, markets, parties and places, and what ties them, for the libraries
 * and programs that draw and measure graphs.
 */
@NullMarked
package org.crimeprofile.network;

import org.jspecify.annotations.NullMarked;
