/**
 * What the Index measures, and since when: editions, indicators, and the codebook of coded values.
 */
@NullMarked
package org.crimeprofile.taxonomy;

import org.jspecify.annotations.NullMarked;
