/** Resilience indicators of profiles, and the pillars that they stand under. */
@NullMarked
package org.crimeprofile.resilience;

import org.jspecify.annotations.NullMarked;
